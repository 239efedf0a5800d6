export declare function chromiumPath(): string;
export declare function electronPath(): string | undefined;
