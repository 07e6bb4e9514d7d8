import createClient from "openapi-fetch";
import { apiKey, apiVersion, fetch, jobUid, origin, select } from "./stub.js";

const client = createClient({
  baseUrl: `${origin}/api/v3`,
  headers: { authorization: `Bearer ${apiKey}`, "x-client-version": apiVersion, accept: "application/json" },
  fetch,
});

export async function call() {
  const { data } = await client.GET("/infrastructure/backupServers/jobs/{jobUid}", {
    params: { path: { jobUid }, query: { select: JSON.stringify(select) } },
  });
  return data;
}
