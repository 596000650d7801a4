using Microsoft.Extensions.Configuration;
using Platform.Hosting;
using Platform.Hosting.Refreshing;

namespace Platform.Storefront.Listings;

/// <summary>The parts that lists and search results come from.</summary>
internal static class ListingParts
{
    /// <exception cref="Hosting.Verbs.UserException">The settings of the section Listings are wrong.</exception>
    public static void AddListings(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(OptionSection.Read<ListingOptions>(configuration, ListingOptions.Section, ListingOptions.Problem));
        services.AddSingleton<ShopIndex>();
        services.AddSingleton<IRefreshed>(parts => parts.GetRequiredService<ShopIndex>());
        services.AddSingleton<OwnListings>();
        services.AddHttpClient<ServedListings>().RemoveAllLoggers();
        services.AddTransient<IListings, FallingBackListings>();
    }
}
