import axios from "axios";
import { apiKey, apiVersion, fetch, jobUid, origin, select } from "./stub.js";

const client = axios.create({
  baseURL: `${origin}/api/v3`,
  headers: { authorization: `Bearer ${apiKey}`, "x-client-version": apiVersion, accept: "application/json" },
  adapter: "fetch",
  env: { fetch },
});

export async function call() {
  const { data } = await client.get(`/infrastructure/backupServers/jobs/${jobUid}`, {
    params: { select: JSON.stringify(select) },
  });
  return data;
}
