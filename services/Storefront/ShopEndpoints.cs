using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Contracts;
using Platform.Hosting.Products;
using Platform.Storefront.Languages;

namespace Platform.Storefront;

/// <summary>The pages of the demo shop.</summary>
public static class ShopEndpoints
{
    private const string Currency = "EUR";

    /// <summary>Nothing on a page comes from elsewhere, and no text of a product can become a script.</summary>
    private const string Policy = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Adds what the pages need.</summary>
    public static void AddShop(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddHttpClient<ShopClient>().RemoveAllLoggers();
        services.AddSingleton<ShelfIndex>();
        services.TryAddSingleton<IShopTerms, UntranslatedTerms>();
        services.AddSingleton<ShopTexts>();
        services.AddHttpContextAccessor();
        services.AddScoped(parts => parts.GetRequiredService<ShopTexts>().In(
            LanguageChoice.Of(parts.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request)));
    }

    /// <summary>Maps the pages.</summary>
    public static void MapShop(this WebApplication app)
    {
        app.UseShopErrors();
        var shop = app.MapGroup("").ExcludeFromDescription().AddEndpointFilter(async (context, next) =>
        {
            context.HttpContext.Response.Headers.ContentSecurityPolicy = Policy;
            return await next(context);
        });
        shop.MapGet("/", HomeAsync);
        shop.MapGet("/shop.css", () => Asset("shop.css", "text/css; charset=utf-8"));
        shop.MapGet("/shop.js", () => Asset("shop.js", "text/javascript; charset=utf-8"));
        shop.MapGet("/preparation", (IShopPreparation state, ProductDirectory directory) =>
            TypedResults.Ok(new { state.IsFinished, state.Stage, Products = directory.Count }));
        shop.MapGet("/category", (HttpContext context, ShopClient client, ShelfIndex shelves, string? path, string? page) =>
            CategoryAsync(path ?? Shelves.Everything, page, context, client, shelves));
        shop.MapGet("/category/{**path}", CategoryAsync);
        shop.MapGet("/product", (HttpContext context, ShopClient client, ProductDirectory directory, string? id) =>
            ProductAsync(id ?? "", context, client, directory));
        shop.MapGet("/product/{**id}", ProductAsync);
        shop.MapGet("/basket", BasketAsync);
        shop.MapGet("/customer", (HttpContext context) => Page<CustomerPage>(("Visitor", ShopVisitor.Of(context))));
        var forms = shop.MapGroup("").DisableAntiforgery();
        forms.MapPost("/basket/add", AddAsync);
        forms.MapPost("/basket/remove", RemoveAsync);
        forms.MapPost("/basket/buy", BuyAsync);
        forms.MapPost("/customer", ChooseCustomer);
    }

    private static async Task<IResult> HomeAsync(HttpContext context, ShopClient client)
    {
        var visitor = ShopVisitor.Of(context);
        await client.SendAsync(ShopEvents.Of(EventType.HomePageView, visitor));
        return Page<HomePage>(("Visitor", visitor));
    }

    private static async Task<IResult> CategoryAsync(string path, string? page, HttpContext context, ShopClient client, ShelfIndex shelves)
    {
        if (shelves.Current.Find(path) is null)
            path = Links.WithSlashes(path);
        if (shelves.Current.Find(path) is null)
            return TypedResults.NotFound();
        var visitor = ShopVisitor.Of(context);
        if (path.Length > 0)
            await client.SendAsync(ShopEvents.Of(EventType.CategoryPageView, visitor) with { PageCategories = [path] });
        return Page<CategoryPage>(("Visitor", visitor), ("Path", path), ("Number", page ?? ""));
    }

    private static async Task<IResult> ProductAsync(string id, HttpContext context, ShopClient client, ProductDirectory directory)
    {
        if (directory.Find(id) < 0)
            id = Links.WithSlashes(id);
        if (directory.Find(id) < 0)
            return TypedResults.NotFound();
        var visitor = ShopVisitor.Of(context);
        await client.SendAsync(ShopEvents.Of(EventType.DetailPageView, visitor, id));
        return Page<ProductPage>(("Visitor", visitor), ("Id", id));
    }

    private static async Task<IResult> BasketAsync(HttpContext context, ShopClient client)
    {
        var visitor = ShopVisitor.Of(context);
        await client.SendAsync(ShopEvents.Of(EventType.ShoppingCartPageView, visitor, visitor.Basket));
        var query = context.Request.Query;
        return Page<BasketPage>(("Visitor", visitor), ("HasBought", query.ContainsKey("bought")), ("IsFull", query.ContainsKey("full")));
    }

    private static async Task<IResult> AddAsync([FromForm] string? productId, HttpContext context, ShopClient client, ProductDirectory directory)
    {
        if (!directory.Facts.IsAvailable(directory.Find(productId)) || directory.Find(productId) < 0)
            return TypedResults.NotFound();
        var visitor = ShopVisitor.Of(context);
        if (!visitor.TryAddToBasket(productId!))
            return TypedResults.LocalRedirect("/basket?full=1");
        await client.SendAsync(ShopEvents.Of(EventType.AddToCart, visitor, productId!));
        return TypedResults.LocalRedirect("/basket");
    }

    private static async Task<IResult> RemoveAsync([FromForm] string? productId, HttpContext context, ShopClient client)
    {
        var visitor = ShopVisitor.Of(context);
        if (productId is not null && visitor.Basket.Contains(productId))
        {
            await client.SendAsync(ShopEvents.Of(EventType.RemoveFromCart, visitor, productId));
            visitor.RemoveFromBasket(productId);
        }

        return TypedResults.LocalRedirect("/basket");
    }

    private static async Task<IResult> BuyAsync(HttpContext context, ShopClient client, ProductDirectory directory)
    {
        var visitor = ShopVisitor.Of(context);
        var bought = visitor.Basket.Where(id => directory.Find(id) >= 0).ToArray();
        if (bought.Length == 0)
            return TypedResults.LocalRedirect("/basket");
        var prices = bought.Select(id => directory.Facts.Find(directory.Find(id))?.Price).OfType<Money>().ToArray();
        var currency = prices.FirstOrDefault()?.Currency ?? Currency;
        var revenue = prices.Where(price => price.Currency == currency).Sum(price => price.Amount);
        await client.SendAsync(ShopEvents.Order(visitor, bought, revenue, currency));
        visitor.EmptyBasket();
        return TypedResults.LocalRedirect("/basket?bought=1");
    }

    private static RedirectHttpResult ChooseCustomer([FromForm] string? userId, HttpContext context)
    {
        ShopVisitor.Of(context).SignIn(userId?.Trim());
        return TypedResults.LocalRedirect("/");
    }

    private static FileStreamHttpResult Asset(string name, string type) =>
        TypedResults.Stream(typeof(ShopEndpoints).Assembly.GetManifestResourceStream(name)!, type);

    internal static RazorComponentResult<TPage> Page<TPage>(params (string Name, object Value)[] parameters) where TPage : IComponent =>
        new(parameters.ToDictionary(parameter => parameter.Name, object? (parameter) => parameter.Value));
}
