import type { XmlComponents, XmlSchema } from "../../src/xml/index.js";

const string = { type: "string" } as const;
const attribute = { type: "string", xml: { attribute: true } } as const;
const flag = { type: "boolean", xml: { attribute: true } } as const;
const count = { type: "integer", xml: { attribute: true } } as const;
const ref = (name: string): XmlSchema => ({ $ref: `#/components/schemas/${name}` });
const xml = { namespace: "http://www.veeam.com/ent/v1.0" };

/** A list in an element of its own, as Enterprise Manager has them. */
function listOf(name: string): XmlSchema {
  return { type: "array", items: { ...ref(name), xml: { name } }, xml: { wrapped: true } };
}

/** Members in the order of the vendor's tables. */
export const enterpriseManager: XmlComponents = {
  schemas: {
    Link: {
      type: "object",
      required: ["Rel"],
      properties: { Rel: attribute, Href: attribute, Name: attribute, Type: attribute },
    },
    Resource: {
      type: "object",
      properties: { Href: attribute, Type: attribute, Links: listOf("Link") },
    },
    Task: {
      allOf: [
        ref("Resource"),
        {
          type: "object",
          required: ["TaskId", "State", "Operation"],
          properties: { TaskId: string, State: string, Operation: string, Result: ref("TaskResult") },
        },
      ],
      xml,
    },
    TaskResult: {
      type: "object",
      required: ["Success"],
      properties: { Success: flag, CredentialsNeeded: flag, ConfirmationNeeded: flag, Message: string },
    },
    Tasks: { type: "object", properties: { Tasks: { type: "array", items: ref("NamedTask") } }, xml },
    NamedTask: { ...ref("Task"), xml: { name: "Task" } },
    EnterpriseManager: {
      allOf: [
        ref("Resource"),
        { type: "object", properties: { SupportedVersions: listOf("SupportedVersion") } },
      ],
      xml,
    },
    SupportedVersion: { type: "object", properties: { Name: attribute, Links: listOf("Link") } },
    QueryResult: {
      type: "object",
      properties: {
        Refs: listOf("Link"),
        Resources: {
          type: "object",
          properties: { Tasks: { type: "array", items: ref("NamedTask"), xml: { wrapped: true } } },
        },
        Links: listOf("Link"),
        PagingInfo: {
          type: "object",
          properties: { PageNum: count, PageSize: count, PagesCount: count, Links: listOf("Link") },
        },
      },
      xml,
    },
    Error: {
      type: "object",
      required: ["Message", "StatusCode"],
      properties: {
        Message: attribute,
        Status: attribute,
        StatusCode: count,
        FirstChanceExceptionMessage: string,
        StackTrace: string,
      },
      xml,
    },
  },
};

function response(data: XmlSchema): XmlSchema {
  return {
    type: "object",
    properties: {
      data,
      messages: { type: "object" },
      links: { type: "object", required: ["link"], properties: { link: { type: "array", items: string } } },
    },
    xml: { name: "response" },
  };
}

export const sbc: XmlComponents = {
  schemas: {
    AsyncStatus: response({
      type: "object",
      properties: {
        operationState: {
          type: "object",
          properties: { operation: string, status: string, errorMessage: string },
        },
        additionalInfo: { type: "object" },
      },
    }),
    Configuration: response({
      type: "object",
      required: ["configElement"],
      properties: { configElement: { type: "array", items: ref("ConfigElement") } },
    }),
    ConfigElement: {
      type: "object",
      required: ["attribute", "subElement"],
      properties: {
        elementType: string,
        attribute: { type: "array", items: ref("ConfigAttribute") },
        subElement: { type: "array", items: ref("SubElement") },
      },
    },
    SubElement: {
      type: "object",
      required: ["attribute"],
      properties: { subElementType: string, attribute: { type: "array", items: ref("ConfigAttribute") } },
    },
    ConfigAttribute: {
      type: "object",
      required: ["value"],
      properties: { name: string, value: { type: "array", items: string } },
    },
  },
};
