/** Keeps the packages of the files that went into what a step of the build made. */
export declare function keepPackages(step: string, files: readonly string[]): void
