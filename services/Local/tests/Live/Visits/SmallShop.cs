using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Platform.Local.Tests.Live.Visits;

/// <summary>A shop of a few pages that keeps to the contract of the shop's HTML, on a port of this machine.</summary>
internal sealed class SmallShop : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SmallShop(WebApplication app) => _app = app;

    /// <summary>What was asked, with the cookies and the form of each.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public int Port => new Uri(_app.Urls.First()).Port;

    /// <summary>Answers of these paths wait for this.</summary>
    public Task Hold { get; set; } = Task.CompletedTask;

    public static async Task<SmallShop> StartAsync(bool packs = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddResponseCompression(options => options.MimeTypes = ["text/html"]);
        var app = builder.Build();
        var shop = new SmallShop(app);
        if (packs)
            app.UseResponseCompression();
        app.Use(shop.NoteAsync);
        app.MapGet("/", () => Page(Block("popular", "token-1", 1, 2, 3)));
        app.MapGet("/product/{id}", () => Page(Block("similar-items", "token-2", 8, 9)));
        app.MapGet("/basket", () => Page(""));
        app.MapGet("/checkout", () => Page(
            "<form action=\"/search\"><input type=\"hidden\" name=\"x\" value=\"y\"></form><form method=\"post\" action=\"/checkout\">"
            + "<input type=\"hidden\" name=\"key\" value=\"k&amp;1\"><input name=\"name\"></form><input type=\"hidden\" name=\"z\">"));
        app.MapGet("/order/{id}", () => Page(""));
        app.MapGet("/broken", (HttpContext context) => context.Abort());
        app.MapGet("/picture/{id}", () => Results.Text("<svg/>", "image/svg+xml"));
        app.MapPost("/consent", (HttpContext context) => Redirect(context, "consent", "personal", context.Request.Form["back"].ToString()));
        app.MapPost("/account/sign-in", (HttpContext context) => Redirect(context, "user", "u7", "/"));
        app.MapPost("/basket/add", (HttpContext context) => Redirect(context, "basket", "p00002", "/basket"));
        app.MapPost("/checkout", (HttpContext context) => Redirect(context, "basket", "", "/order/o1"));
        await app.StartAsync();
        return shop;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task NoteAsync(HttpContext context, RequestDelegate next)
    {
        var form = context.Request.HasFormContentType ? $" {string.Join('&', (await context.Request.ReadFormAsync()).Select(field => $"{field.Key}={field.Value}"))}" : "";
        Asked.Enqueue($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}{form} [{string.Join(' ', context.Request.Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"))}]");
        if (!context.Request.Cookies.ContainsKey("visitor"))
            context.Response.Cookies.Append("visitor", "one");
        await Hold;
        await next(context);
    }

    private static IResult Redirect(HttpContext context, string cookie, string value, string target)
    {
        context.Response.Cookies.Append(cookie, value);
        return Results.LocalRedirect(target);
    }

    private static IResult Page(string block) => Results.Content(
        $"<!DOCTYPE html><html><head><link rel=\"stylesheet\" href=\"/picture/style.css\"></head><body>{block}{new string(' ', 5_000)}</body></html>", "text/html");

    private static string Block(string placement, string token, params int[] products) =>
        $"<section data-placement=\"{placement}\" data-token=\"{token}\">"
        + string.Concat(products.Select(product =>
            $"<a data-product=\"p{product:00000}\" href=\"/product/p{product:00000}?at={token}\"><img src=\"/picture/p{product:00000}.svg\"></a>"))
        + "</section>";
}
