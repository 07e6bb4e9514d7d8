export {
  AsyncOpsError,
  type AsyncOpsErrorDetails,
  ClientClosedError,
  ConfigurationError,
  ConnectionError,
  DecodeError,
  type DocumentPosition,
  NotSupportedError,
  TimeoutError,
} from "./asyncops-error.js";
export {
  AuthenticationError,
  ConflictError,
  HttpError,
  LockedError,
  type LockReason,
  NotFoundError,
  PermissionError,
  ServerError,
  type ServerMessage,
  ThrottledError,
} from "./http-errors.js";
export {
  OperationCanceledError,
  OperationError,
  OperationExpiredError,
  OperationFailedError,
  OperationLostError,
  OperationSupersededError,
} from "./operation-errors.js";
