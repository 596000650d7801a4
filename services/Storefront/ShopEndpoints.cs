using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Storefront.Account;
using Platform.Storefront.Baskets;
using Platform.Storefront.Categories;
using Platform.Storefront.Home;
using Platform.Storefront.Languages;
using Platform.Storefront.Layout;
using Platform.Storefront.Listings;
using Platform.Storefront.Placements;
using Platform.Storefront.Products;
using Platform.Storefront.Search;

namespace Platform.Storefront;

/// <summary>The pages of the demo shop.</summary>
public static class ShopEndpoints
{
    /// <summary>Nothing on a page comes from elsewhere, and no text of a product can become a script.</summary>
    private const string Policy = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Adds what the pages need.</summary>
    /// <exception cref="Hosting.Verbs.UserException">A setting is wrong.</exception>
    public static void AddShop(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddRazorComponents();
        services.AddHttpClient<ShopClient>().RemoveAllLoggers();
        services.AddSingleton<ShopAssets>();
        services.AddListings(configuration);
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
        shop.MapLayout();
        shop.MapHome();
        shop.MapCategories();
        shop.MapSearch();
        shop.MapProducts();
        shop.MapBaskets();
        shop.MapAccount();
    }

    internal static RazorComponentResult<TPage> Page<TPage>(params (string Name, object Value)[] parameters) where TPage : IComponent =>
        new(parameters.ToDictionary(parameter => parameter.Name, object? (parameter) => parameter.Value));
}
