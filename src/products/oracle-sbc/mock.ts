import type { MockedProduct, Scenario, Step } from "../../contract/mocked-product.js";

type Steps = readonly Step[];

const lockedByAnother: Steps = [{ code: 423, example: "syntheticLockedByAnother" }];

/** One session agent, read before it is changed and after. */
const edited: Scenario = {
  getConfigElements: [{ example: "syntheticSessionAgentInService" }, { example: "syntheticSessionAgent" }],
};

/**
 * The one status of the SBC, for a client that verifies, saves and activates. It still shows the action before when an
 * action is new, as an SBC may: a client has to look which action the status is of.
 */
const before: Step = { example: "documentedActivateSuccess" };
const verified: Steps = [
  before,
  { example: "syntheticVerifyInProgress" },
  { example: "syntheticVerifySuccess", times: 2 },
];
const saved: Steps = [
  ...verified,
  { example: "syntheticSaveInProgress" },
  { example: "documentedSaveSuccess", times: 2 },
];

/** Scenarios that can be started by name. */
const scenarios = {
  /** A session agent is changed under the lock, and the configuration verified, saved and activated, in this order. */
  "save-and-activate": {
    ...edited,
    getAsyncStatus: [
      ...saved,
      { example: "syntheticActivateInProgress" },
      { example: "documentedActivateSuccess" },
    ],
  },
  /** The configuration is verified, and cannot be saved. */
  "save-fails": {
    ...edited,
    getAsyncStatus: [...verified, { example: "syntheticSaveInProgress" }, { example: "syntheticSaveFail" }],
  },
  /** The verification finds a fault. */
  "verify-fails": {
    ...edited,
    getAsyncStatus: [before, { example: "syntheticVerifyInProgress" }, { example: "syntheticVerifyFail" }],
  },
  /** The configuration is backed up, changed, and its activation fails; the client puts it back from the backup. */
  "activate-fails": {
    ...edited,
    getAsyncStatus: [
      before,
      { example: "syntheticBackupInProgress" },
      // One ends a wait, the next is what the action after it begins from; the others the same.
      { example: "syntheticBackupSuccess", times: 2 },
      { example: "syntheticVerifyInProgress" },
      { example: "syntheticVerifySuccess", times: 2 },
      { example: "syntheticSaveInProgress" },
      { example: "documentedSaveSuccess", times: 2 },
      { example: "syntheticActivateInProgress" },
      { example: "syntheticActivateFail", times: 2 },
      { example: "syntheticRestoreInProgress" },
      { example: "syntheticRestoreSuccess", times: 2 },
      { example: "syntheticSaveInProgress" },
      { example: "documentedSaveSuccess", times: 2 },
      { example: "syntheticActivateInProgress" },
      before,
    ],
  },
  /** A save is started, and somebody else's activation takes its place before its end was seen. */
  superseded: {
    getAsyncStatus: [
      { example: "syntheticVerifySuccess" },
      { example: "syntheticSaveInProgress" },
      { example: "syntheticActivateInProgress" },
    ],
  },
  /** A save is started after another save, and the status does not move: nothing tells the two apart. */
  "save-again": {
    getAsyncStatus: [{ example: "documentedSaveSuccess" }],
  },
  /** Somebody else's action is in progress, and stays so. */
  busy: {
    getAsyncStatus: [{ example: "syntheticVerifyInProgress" }],
  },
  /** The SBC restarts: it answers as before at first, then knows no token and has begun to count anew. */
  reboot: {
    getSystemStatus: [
      { example: "documentedStandalone", times: 3 },
      { code: 401 },
      { example: "syntheticRestarted" },
    ],
  },
  /** The SBC never restarts. */
  "reboot-ignored": {
    getSystemStatus: [{ example: "documentedStandalone" }],
  },
  /** The active SBC of a pair becomes the standby one. */
  switchover: {
    switchover: [{ code: 204 }],
    getSystemStatus: [{ example: "syntheticActive", times: 3 }, { example: "syntheticStandby" }],
  },
  /** The lock is gone when the configuration is to be saved. */
  "lock-not-held": {
    ...edited,
    getAsyncStatus: verified,
    saveConfiguration: [{ code: 423, example: "syntheticLockNotHeld" }],
  },
  /** Somebody else has the lock, and keeps it. */
  locked: {
    lockConfiguration: lockedByAnother,
    unlockConfiguration: lockedByAnother,
    addConfigElement: lockedByAnother,
    updateConfigElement: lockedByAnother,
    deleteConfigElement: lockedByAnother,
    updateBootParameters: lockedByAnother,
    generateCertificateRequest: lockedByAnother,
    importCertificate: lockedByAnother,
    addSystemFeature: lockedByAnother,
    updateSystemFeatures: lockedByAnother,
    deleteSystemFeature: lockedByAnother,
    saveConfiguration: lockedByAnother,
    verifyConfiguration: lockedByAnother,
    restoreConfiguration: lockedByAnother,
    activateConfiguration: lockedByAnother,
    backupConfiguration: lockedByAnother,
  },
  /** The token dies after the verification, and the lock stays with it. */
  "lock-lost": {
    ...edited,
    getAsyncStatus: verified,
    saveConfiguration: [{ code: 401 }],
    lockConfiguration: [{ code: 204 }, ...lockedByAnother],
  },
  /** The standby SBC of a pair. */
  standby: {
    getSystemStatus: [{ example: "syntheticStandby" }],
  },
} satisfies Record<string, Scenario>;

/** What the mock of this product knows beyond its spec. */
export const mock = {
  scenarios,
  // The one error whose text the vendor prints for a path that does not exist.
  unknownRoute: { response: "NotFound", example: "syntheticUnsupportedVersion" },
} satisfies MockedProduct;
