using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Platform.Contracts;
using Platform.Hosting.Products;

namespace Platform.Local.Shop;

/// <summary>The pages of the demo shop.</summary>
internal static class ShopEndpoints
{
    /// <summary>Adds what the pages need.</summary>
    public static void AddShop(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddHttpClient<ShopClient>().RemoveAllLoggers();
    }

    /// <summary>Maps the pages.</summary>
    public static void MapShop(this IEndpointRouteBuilder routes)
    {
        var shop = routes.MapGroup("").ExcludeFromDescription();
        shop.MapGet("/", HomeAsync);
        shop.MapGet("/shop.css", () => TypedResults.Stream(
            typeof(ShopEndpoints).Assembly.GetManifestResourceStream("shop.css")!, "text/css"));
        shop.MapGet("/category/{**path}", CategoryAsync);
        shop.MapGet("/product/{id}", ProductAsync);
        shop.MapGet("/basket", BasketAsync);
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

    private static async Task<IResult> CategoryAsync(string path, int? page, HttpContext context, ShopClient client)
    {
        var visitor = ShopVisitor.Of(context);
        await client.SendAsync(ShopEvents.Of(EventType.CategoryPageView, visitor) with { PageCategories = [path] });
        return Page<CategoryPage>(("Visitor", visitor), ("Path", path), ("Number", Math.Max(1, page ?? 1)));
    }

    private static async Task<IResult> ProductAsync(string id, HttpContext context, ShopClient client, ProductDirectory directory)
    {
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
        return Page<BasketPage>(("Visitor", visitor), ("HasBought", context.Request.Query.ContainsKey("bought")));
    }

    private static async Task<IResult> AddAsync([FromForm] string productId, HttpContext context, ShopClient client, ProductDirectory directory)
    {
        if (directory.Find(productId) < 0)
            return TypedResults.NotFound();
        var visitor = ShopVisitor.Of(context);
        await client.SendAsync(ShopEvents.Of(EventType.AddToCart, visitor, productId));
        visitor.AddToBasket(productId);
        return TypedResults.LocalRedirect("/basket");
    }

    private static async Task<IResult> RemoveAsync([FromForm] string productId, HttpContext context, ShopClient client)
    {
        var visitor = ShopVisitor.Of(context);
        await client.SendAsync(ShopEvents.Of(EventType.RemoveFromCart, visitor, productId));
        visitor.RemoveFromBasket(productId);
        return TypedResults.LocalRedirect("/basket");
    }

    private static async Task<IResult> BuyAsync(HttpContext context, ShopClient client, ProductDirectory directory)
    {
        var visitor = ShopVisitor.Of(context);
        if (visitor.Basket.Count == 0)
            return TypedResults.LocalRedirect("/basket");
        var prices = visitor.Basket.Select(id => directory.Facts.Find(directory.Find(id))?.Price).OfType<Money>().ToArray();
        await client.SendAsync(ShopEvents.Order(visitor, prices.Sum(price => price.Amount), prices.FirstOrDefault()?.Currency ?? "EUR"));
        visitor.EmptyBasket();
        return TypedResults.LocalRedirect("/basket?bought=1");
    }

    private static RedirectHttpResult ChooseCustomer([FromForm] string? userId, HttpContext context)
    {
        ShopVisitor.Of(context).SignIn(userId);
        return TypedResults.LocalRedirect("/");
    }

    private static RazorComponentResult<TPage> Page<TPage>(params (string Name, object Value)[] parameters) where TPage : IComponent =>
        new(parameters.ToDictionary(parameter => parameter.Name, object? (parameter) => parameter.Value));
}
