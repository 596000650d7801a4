using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Configuration;
using Platform.Hosting.Conventions;
using Platform.Storefront.Account;
using Platform.Storefront.Baskets;
using Platform.Storefront.Categories;
using Platform.Storefront.Checkout;
using Platform.Storefront.Home;
using Platform.Storefront.Integration;
using Platform.Storefront.Languages;
using Platform.Storefront.Layout;
using Platform.Storefront.Listings;
using Platform.Storefront.Pictures;
using Platform.Storefront.Products;
using Platform.Storefront.Search;
using Platform.Storefront.Visitors;

namespace Platform.Storefront;

/// <summary>The pages of the demo shop.</summary>
public static class ShopEndpoints
{
    /// <summary>Adds what the pages need.</summary>
    /// <exception cref="Hosting.Verbs.UserException">A setting is wrong.</exception>
    public static void AddShop(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddRazorComponents();
        services.AddPageCompression();
        services.AddSingleton<ShopAssets>();
        services.AddSingleton<PopularProducts>();
        services.AddSingleton<IWarmedUp, PageWarmUp>();
        services.AddListings(configuration);
        services.AddTrade(configuration);
    }

    /// <summary>Maps the pages.</summary>
    public static void MapShop(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseShopErrors();
        var style = app.Services.GetRequiredService<ShopAssets>().Style;
        var shop = app.MapGroup("").ExcludeFromDescription().AddEndpointFilter((context, next) =>
        {
            var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
            PageHeaders.Set(response, style);
            if (!SameSite.Allows(request))
                return ValueTask.FromResult<object?>(TypedResults.StatusCode(StatusCodes.Status403Forbidden));
            if (LanguageChoice.Asked(request) is { } language)
                ShopVisitor.Of(context.HttpContext).Speak(language);
            return next(context);
        });
        shop.MapLayout();
        shop.MapHome();
        shop.MapCategories();
        shop.MapSearch();
        shop.MapProducts();
        shop.MapPictures();
        shop.MapVisitors();
        shop.MapBaskets();
        shop.MapCheckout();
        shop.MapAccount();
        shop.MapIntegration();
    }

    internal static RazorComponentResult<TPage> Page<TPage>(params (string Name, object Value)[] parameters) where TPage : IComponent =>
        new(parameters.ToDictionary(parameter => parameter.Name, object? (parameter) => parameter.Value));
}
