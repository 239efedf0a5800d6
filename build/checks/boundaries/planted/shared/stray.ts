export const stray = 'in no room'; // expect: boundaries(no-unknown-files)
