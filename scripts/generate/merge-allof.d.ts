declare module "@stoplight/json-schema-merge-allof" {
  export default function mergeAllOf<Schema extends object>(schema: Schema, options: object): Schema;
}
