/** The version of this package, as in package.json (a test compares): read without opening a file at start. */
export const version = '0.1.0'
