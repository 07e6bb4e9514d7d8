import { examples, type MockedProduct } from "../../contract/mocked-product.js";
import type { Scenario, ScenarioDescription, Step, Steps } from "../../contract/scenario.js";

const lockedByAnother: readonly Step[] = [{ code: 423, example: "syntheticLockedByAnother" }];

/** A session agent, read before and after its change. */
const edited: Steps = {
  getConfigElements: examples("syntheticSessionAgentInService", "syntheticSessionAgent"),
};

/**
 * The status of the SBC for a client that verifies, saves and activates. It still shows the previous action when a new
 * one has just started, as a real SBC may: the client must check which action the status belongs to.
 */
const before: Step = { example: "documentedActivateSuccess" };
const verified: readonly Step[] = [
  before,
  { example: "syntheticVerifyInProgress" },
  { example: "syntheticVerifySuccess", times: 2 },
];
const saved: readonly Step[] = [
  ...verified,
  { example: "syntheticSaveInProgress" },
  { example: "documentedSaveSuccess", times: 2 },
];

/**
 * Two statuses of an action of the client. What comes before and after are other actions, such as a backup and its restoration: their
 * status is that of the state. The second response is the status before the next action.
 */
const failing = (operation: string, inProgress: string, fail: string): ScenarioDescription => ({
  when: { operation },
  steps: { getAsyncStatus: [{ example: inProgress }, { example: fail, times: 2 }, {}] },
});

/** Scenarios that can be started by name. */
const scenarios = {
  /** A session agent is changed under the lock. Then the configuration is verified, saved and activated. */
  "save-and-activate": {
    ...edited,
    getAsyncStatus: [...saved, ...examples("syntheticActivateInProgress", "documentedActivateSuccess")],
  },
  /** The configuration is verified, but cannot be saved. */
  "save-fails": failing("saveConfiguration", "syntheticSaveInProgress", "syntheticSaveFail"),
  /** The verification finds an error. */
  "verify-fails": failing("verifyConfiguration", "syntheticVerifyInProgress", "syntheticVerifyFail"),
  /** The configuration is backed up and changed. Its activation fails, and the client restores it from the backup. */
  "activate-fails": {
    ...edited,
    getAsyncStatus: [
      before,
      { example: "syntheticBackupInProgress" },
      // The first response ends a wait, the second is the status before the next action. The same for the other steps.
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
  /** A save is started. Another user's activation replaces it in the status before its outcome was seen. */
  superseded: {
    getAsyncStatus: examples(
      "syntheticVerifySuccess",
      "syntheticSaveInProgress",
      "syntheticActivateInProgress",
    ),
  },
  /** A save is started after another save, and the status does not change: nothing distinguishes the two. */
  "save-again": {
    getAsyncStatus: [{ example: "documentedSaveSuccess" }],
  },
  /** Another user's action is in progress, and does not end. */
  busy: {
    getAsyncStatus: [{ example: "syntheticVerifyInProgress" }],
  },
  /** The SBC restarts. At first it responds as before; then it knows no token, and its uptime starts again. */
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
  /** The active SBC of a pair becomes the standby SBC. */
  switchover: {
    switchover: [{ code: 204 }],
    getSystemStatus: [{ example: "syntheticActive", times: 3 }, { example: "syntheticStandby" }],
  },
  /** The lock is lost before the configuration is saved. */
  "lock-not-held": {
    ...edited,
    getAsyncStatus: verified,
    saveConfiguration: [{ code: 423, example: "syntheticLockNotHeld" }],
  },
  /** Another user has the lock and keeps it. */
  locked: {
    lockConfiguration: lockedByAnother,
    unlockConfiguration: lockedByAnother,
    addConfigElement: lockedByAnother,
    updateConfigElement: lockedByAnother,
    deleteConfigElement: lockedByAnother,
    deleteConfigElementAndReferences: lockedByAnother,
    updateBootParameters: lockedByAnother,
    generateCertificateRequest: lockedByAnother,
    importCertificate: lockedByAnother,
    importCertificateByPost: lockedByAnother,
    addSystemFeature: lockedByAnother,
    updateSystemFeatures: lockedByAnother,
    deleteSystemFeature: lockedByAnother,
    saveConfiguration: lockedByAnother,
    verifyConfiguration: lockedByAnother,
    restoreConfiguration: lockedByAnother,
    activateConfiguration: lockedByAnother,
    backupConfiguration: lockedByAnother,
    deleteBackupFile: lockedByAnother,
    deleteConfiguration: lockedByAnother,
  },
  /** The token expires after the verification, and the SBC keeps the lock for it. */
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

/** What the mock of this product needs besides the spec. */
export const mock = {
  scenarios,
  identity: [],
  unknownRoute: { response: "NotFound", example: "syntheticNotFound", message: "/messages/0/errorMessage" },
} satisfies MockedProduct;
