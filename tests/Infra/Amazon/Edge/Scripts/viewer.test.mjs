import assert from 'node:assert/strict';
import test from 'node:test';
import { handlerOf, request } from './made.mjs';

const viewer = handlerOf('viewer.js');
const prefixed = handlerOf('prefixed.js');
const preflight = { origin: 'https://www.shop.example', 'access-control-request-method': 'POST' };

test('the address of the viewer is what CloudFront says and not what the viewer says', () => {
    const passed = viewer(request('/v1/events', { headers: { 'x-viewer-address': '198.51.100.1' } }));
    assert.equal(passed.headers['x-viewer-address'].value, '203.0.113.7');
});

test('a request that names a visitor or a customer is found by nobody in the cache', () => {
    for (const key of ['visitorId', 'userId', 'VisitorID']) {
        const passed = viewer(request('/v1/recommendations/similar-items', { query: { [key]: 'v-1' } }));
        assert.equal(passed.headers['x-shopper'].value, 'request-1', key);
    }
});

test('a request that names nobody shares the cache, whatever it says of that', () => {
    const passed = viewer(request('/v1/recommendations/similar-items', { query: { productId: 'p-1' }, headers: { 'x-shopper': 'mine' } }));
    assert.equal(passed.headers['x-shopper'], undefined);
});

test('path and query are passed on as they came', () => {
    const passed = viewer(request('/v1/listings/Women%20%3E%20Dresses', { query: { page: '2' } }));
    assert.equal(passed.uri, '/v1/listings/Women%20%3E%20Dresses');
    assert.deepEqual(passed.querystring, { page: { value: '2' } });
});

test('the prefix of a distribution of the shop is taken away', () => {
    assert.equal(prefixed(request('/ml/v1/events')).uri, '/v1/events');
});

test('what only begins like the prefix keeps its path, and so does a path without one', () => {
    assert.equal(prefixed(request('/mlx/v1/events')).uri, '/mlx/v1/events');
    assert.equal(viewer(request('/ml/v1/events')).uri, '/ml/v1/events');
});

test('a page of the shop may post', () => {
    const answer = viewer(request('/v1/events', { method: 'OPTIONS', headers: preflight }));
    assert.equal(answer.statusCode, 204);
    assert.equal(answer.headers['access-control-allow-origin'].value, 'https://www.shop.example');
    assert.match(answer.headers['access-control-allow-methods'].value, /POST/);
});

test('a page of somebody else may not', () => {
    for (const origin of ['https://evil.example', 'https://notshop.example', 'http://www.shop.example', 'https://shop.example.evil.example']) {
        const answer = viewer(request('/v1/events', { method: 'OPTIONS', headers: { ...preflight, origin } }));
        assert.equal(answer.statusCode, 204);
        assert.equal(answer.headers['access-control-allow-origin'], undefined, origin);
    }
});

test('an OPTIONS that asks for no permission goes to the gateway', () => {
    assert.equal(viewer(request('/v1/events', { method: 'OPTIONS' })).uri, '/v1/events');
});
