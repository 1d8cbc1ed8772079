export { SECURITY_HEADERS } from './security/headers.ts';
export { type Running, type ServerOptions, startServer } from './start-server.ts';
export type { UploadMessage, UploadTask } from './uploads/upload-thread.ts';
