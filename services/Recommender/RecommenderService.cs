using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting;
using Platform.Hosting.Models;
using Platform.Recommender.Models;
using Platform.Recommender.Rungs;

namespace Platform.Recommender;

/// <summary>Recommends products: similar ones, complements, personal ones; and knows what sold most.</summary>
public sealed class RecommenderService : IService
{
    public static void Compose(ServiceComposition service)
    {
        service.AddModel<MostSold>();
        service.AddModel<YouMightAlsoLike>();
        service.Services.AddSingleton<IModelProbe<YouMightAlsoLike>, YouMightAlsoLikeProbe>();
        service.AddModel<SimilarItems>();
        service.AddModel<AlsoBought>();
        service.Services.AddSingleton<IModelProbe<SimilarItems>, ItemProbe<SimilarItems>>();
        service.Services.AddSingleton<IModelProbe<AlsoBought>, ItemProbe<AlsoBought>>();
        service.Services.AddSingleton<Placements>();
        service.Services.AddSingleton<QueryReader>();
        service.AddEndpoints(Endpoints.Map);
    }
}
