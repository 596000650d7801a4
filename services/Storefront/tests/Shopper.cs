using System.Net;
using System.Text.RegularExpressions;

namespace Platform.Storefront.Tests;

/// <summary>A browser without scripts: it keeps cookies, follows redirects, and sends the forms that it finds.</summary>
internal sealed class Shopper : IDisposable
{
    private readonly HttpClientHandler _handler = new() { CookieContainer = new CookieContainer() };
    private readonly HttpClient _http;

    public Shopper(Uri shop, string? language)
    {
        _http = new HttpClient(_handler) { BaseAddress = shop };
        _http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        if (language is not null)
            _http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
    }

    /// <summary>The status of the last page.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>The address of the last page.</summary>
    public string Path { get; private set; } = "";

    public HttpClient Http => _http;

    /// <summary>The cookies that the browser keeps now: name to whether it outlasts the browser's end.</summary>
    public IReadOnlyDictionary<string, bool> Cookies => _handler.CookieContainer.GetCookies(_http.BaseAddress!)
        .Where(cookie => !cookie.Expired).ToDictionary(cookie => cookie.Name, cookie => cookie.Expires != DateTime.MinValue);

    public string? CookieOf(string name) => _handler.CookieContainer.GetCookies(_http.BaseAddress!)[name]?.Value;

    public async Task<string> GetAsync(string path)
    {
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative));
        return await TakeAsync(answer);
    }

    public async Task<string> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await _http.PostAsync(new Uri(path, UriKind.Relative), form);
        return await TakeAsync(answer);
    }

    /// <summary>From nothing to the page that thanks for the order.</summary>
    /// <param name="productId">A product without sizes.</param>
    public async Task<string> BuyAsync(string productId)
    {
        await PostAsync("/basket/add", ("productId", productId));
        return await OrderAsync(await GetAsync("/checkout"));
    }

    /// <summary>Fills in the checkout's form and sends it.</summary>
    public Task<string> OrderAsync(string checkout, params (string Name, string Value)[] changed)
    {
        var fields = new Dictionary<string, string>
        {
            ["key"] = Hidden(checkout, "key"), ["total"] = Hidden(checkout, "total"), ["name"] = "Ada L", ["email"] = "ada@example.com",
            ["street"] = "Gatan 1", ["postalCode"] = "223 50", ["city"] = "Lund", ["country"] = "SE", ["delivery"] = "standard",
        };
        foreach (var (name, value) in changed)
            fields[name] = value;
        return PostAsync("/checkout", [.. fields.Select(field => (field.Key, field.Value))]);
    }

    /// <summary>The value of a hidden field of a page.</summary>
    public static string Hidden(string page, string name) =>
        Regex.Match(page, $"<input type=\"hidden\" name=\"{name}\" value=\"([^\"]*)\"").Groups[1].Value;

    public void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
    }

    private async Task<string> TakeAsync(HttpResponseMessage answer)
    {
        (Status, Path) = (answer.StatusCode, answer.RequestMessage!.RequestUri!.PathAndQuery);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
