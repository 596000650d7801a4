// Runs at the edge before every request: CloudFront Functions, runtime cloudfront-js-2.0.
const prefix = '%PREFIX%';
const domain = '%DOMAIN%';

function isOfTheShop(origin) {
    const host = origin.replace(/^https:\/\//, '');
    return host !== origin && (host === domain || host.endsWith('.' + domain));
}

// What a browser asks before it sends JSON to another host is answered here.
function preflight(origin) {
    const headers = {
        'access-control-allow-methods': { value: 'GET, HEAD, POST, OPTIONS' },
        'access-control-allow-headers': { value: 'content-type' },
        'access-control-max-age': { value: '86400' },
        'vary': { value: 'origin' },
    };
    if (isOfTheShop(origin)) headers['access-control-allow-origin'] = { value: origin };
    return { statusCode: 204, statusDescription: 'No Content', headers: headers };
}

function namesShopper(querystring) {
    return Object.keys(querystring).some((key) => /^(visitorid|userid)$/i.test(key));
}

function handler(event) {
    const request = event.request;
    const headers = request.headers;
    if (request.method === 'OPTIONS' && headers['access-control-request-method'])
        return preflight(headers.origin ? headers.origin.value : '');
    if (prefix !== '' && request.uri.startsWith(prefix + '/')) request.uri = request.uri.slice(prefix.length);

    // By this the gateway tells shoppers apart; whatever a shopper says of it does not count.
    headers['x-viewer-address'] = { value: event.viewer.ip };
    // It is part of the key of the cache: an answer to one shopper is found by nobody, also not by the same one a second later.
    if (namesShopper(request.querystring)) headers['x-shopper'] = { value: event.context.requestId };
    else delete headers['x-shopper'];
    return request;
}
