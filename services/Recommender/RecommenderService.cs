using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting;
using Platform.Hosting.Conventions;
using Platform.Hosting.Evaluation;
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
        service.Services.AddSingleton<IModelProbe<MostSold>, MostSoldProbe>();
        service.AddModel<SimilarItems>();
        service.AddModel<AlsoBought>();
        service.Services.AddSingleton<IModelProbe<SimilarItems>, ItemProbe<SimilarItems>>();
        service.Services.AddSingleton<IModelProbe<AlsoBought>, ItemProbe<AlsoBought>>();
        // Last, since it learns longest: the others serve meanwhile.
        service.AddModel<YouMightAlsoLike>();
        service.Services.AddSingleton<IModelProbe<YouMightAlsoLike>, YouMightAlsoLikeProbe>();
        service.AddOptions<RecommenderOptions>("Recommender", options => options.Problem);
        service.Services.AddSingleton<Placements>();
        service.Services.AddSingleton<QueryReader>();
        service.Services.AddSingleton<IWarmedUp, PlacementWarmUp>();
        service.Services.AddSingleton<IEvaluation>(parts => ActivatorUtilities.CreateInstance<PlacementEvaluation>(parts, service));
        service.AddEndpoints(Endpoints.Map);
    }
}
