/**
 * Everything that the mock takes from Prism. These are deep paths of exactly the pinned version, because the index of
 * the package also loads a faker with 2,000 files. The build makes one module of this file.
 */
import negotiation from "@stoplight/prism-http/dist/mocker/negotiator/NegotiatorHelpers.js";

export {
  validateInput,
  validateOutput,
  validateSecurity,
} from "@stoplight/prism-http/dist/validator/index.js";
export { ValidationContext } from "@stoplight/prism-http/dist/validator/validators/types.js";
export { validateAgainstSchema } from "@stoplight/prism-http/dist/validator/validators/utils.js";

export const negotiator = negotiation.default;
