using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting;
using Platform.Hosting.Conventions;
using Platform.Hosting.Models;
using Platform.Hosting.Refreshing;
using Platform.Ranking.Listings;
using Platform.Ranking.Models;
using Platform.Ranking.Rules;

namespace Platform.Ranking;

/// <summary>Puts the lists of categories in order: for everybody, for a session, for a customer; by a model and by rules.</summary>
public sealed class RankingService : IService
{
    public static void Compose(ServiceComposition service)
    {
        service.AddModel<ListingRanker>();
        service.Services.AddSingleton<IModelProbe<ListingRanker>, ListingProbe>();
        service.AddOptions<RankingOptions>("Ranking", options => options.Problem);
        service.Services.AddSingleton<RuleBook>();
        service.Services.AddSingleton<IRefreshed>(parts => parts.GetRequiredService<RuleBook>());
        service.Services.AddSingleton<ListingShelf>();
        service.Services.AddSingleton<IRefreshed>(parts => parts.GetRequiredService<ListingShelf>());
        service.Services.AddSingleton<ListMaker>();
        service.Services.AddSingleton<RememberedLists>();
        service.Services.AddSingleton<RequestReader>();
        service.Services.AddSingleton<IWarmedUp, ListingWarmUp>();
        service.AddEndpoints(Endpoints.Map);
    }
}
