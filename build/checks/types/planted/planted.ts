// Each line is an error where shared/ has neither the DOM's nor Node's types and strict rules.
export const title = document.title;
export const folder = process.cwd();
export const first: string = ['a'][0];
