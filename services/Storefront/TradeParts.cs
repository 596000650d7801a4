using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Hosting;
using Platform.Storefront.Account;
using Platform.Storefront.Checkout;
using Platform.Storefront.Events;
using Platform.Storefront.Languages;
using Platform.Storefront.Layout;
using Platform.Storefront.Placements;
using Platform.Storefront.Visitors;

namespace Platform.Storefront;

/// <summary>The parts that know visitors, speak to them, sell to them, and tell the platform of it.</summary>
internal static class TradeParts
{
    /// <exception cref="Hosting.Verbs.UserException">The settings of the section Storefront are wrong.</exception>
    public static void AddTrade(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(OptionSection.Read<StorefrontOptions>(configuration, "Storefront", options => options.Problem));
        services.AddSingleton<StorefrontMetrics>();
        services.AddHttpContextAccessor();
        services.AddLanguages();
        services.AddPlatformCalls();
        services.AddScoped(parts => new ShopVisitor(parts.GetRequiredService<IHttpContextAccessor>().HttpContext!));
        services.AddSingleton<PageAddress>();
        services.AddSingleton<OrderStore>();
        services.TryAddSingleton<IPastPurchases, NoPastPurchases>();
    }

    private static void AddLanguages(this IServiceCollection services)
    {
        services.TryAddSingleton<IShopTerms, UntranslatedTerms>();
        services.AddSingleton<ShopTexts>();
        services.AddScoped(parts => parts.GetRequiredService<ShopTexts>().In(
            LanguageChoice.Of(parts.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request)));
    }

    private static void AddPlatformCalls(this IServiceCollection services)
    {
        services.AddHttpClient(PlatformAddress.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan).RemoveAllLoggers()
            // Neither a redirect nor a cookie is part of the interface.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        services.AddSingleton<PlatformAddress>();
        services.AddSingleton<Recommendations>();
        services.AddSingleton<EventQueue>();
        services.AddScoped<ShopEvents>();
        services.AddSingleton<EventPost>();
        services.AddHostedService<EventSender>();
    }
}
