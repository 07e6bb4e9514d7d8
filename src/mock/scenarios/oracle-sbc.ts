import type { Scenario, Step } from "../scenario.js";

type Steps = readonly Step[];

const lockedByAnother: Steps = [{ code: 423, example: "syntheticLockedByAnother" }];

/** One session agent, read before it is changed and after. */
const edited: Scenario = {
  getConfigElements: [{ example: "syntheticSessionAgentInService" }, { example: "syntheticSessionAgent" }],
};

/**
 * The one status of the box, for a client that verifies, saves and activates. It still shows the action before when an
 * action is new, as a box may: a client has to look which action the status is of.
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
export const oracleSbcScenarios = {
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
  /** The standby box of a pair. */
  standby: {
    getSystemStatus: [{ example: "syntheticStandby" }],
  },
} satisfies Record<string, Scenario>;
