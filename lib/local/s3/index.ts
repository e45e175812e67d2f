export { DEFAULT_ACCESS_KEY_ID, DEFAULT_SECRET_ACCESS_KEY } from './authentication.ts';
export type { Fault, FaultPlan } from './faults.ts';
export type { Notification } from './journal-entry.ts';
export type { NotificationListener } from './notification-dispatcher.ts';
export { s3Event } from './notification-events.ts';
export { createLocalS3, type LocalS3, type LocalS3Options } from './server.ts';
