// What the program made of the scripts, as a test of the program wrote it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const read = (name) => readFileSync(join(process.env.MADE, name), 'utf8');

/** The handler of a function of CloudFront, which has neither modules nor a global object of its own. */
export const handlerOf = (name) => new Function(`${read(name)}\nreturn handler;`)();

/** A request as CloudFront gives it to a function. */
export function request(uri, { query = {}, headers = {}, method = 'GET' } = {}) {
    const valued = (map) => Object.fromEntries(Object.entries(map).map(([key, value]) => [key, { value }]));
    return {
        version: '1.0',
        context: { requestId: 'request-1' },
        viewer: { ip: '203.0.113.7' },
        request: { method, uri, querystring: valued(query), headers: valued(headers), cookies: {} },
    };
}
