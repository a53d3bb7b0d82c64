/** Whether it is an address that is fetched over http or https. */
export const isWebAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text)

/** Most characters of an address that is fetched, and whose page is read. */
export const longestAddress = 8192
