/** Whether an address to listen on, or the name in a browser's address bar, is this machine alone (RFC 1122 §3.2.1.3, RFC 6761 §6.3). */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
