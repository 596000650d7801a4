using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting;
using Platform.Hosting.Models;
using Platform.Recommender.Models;

namespace Platform.Recommender;

/// <summary>Recommends products: similar ones, complements, personal ones; and knows what sold most.</summary>
public sealed class RecommenderService : IService
{
    public static void Compose(ServiceComposition service)
    {
        service.AddModel<MostSold>();
        service.AddModel<YouMightAlsoLike>();
        service.Services.AddSingleton<IModelProbe<YouMightAlsoLike>, YouMightAlsoLikeProbe>();
        service.Services.AddSingleton<Placements>();
        service.Services.AddSingleton<QueryReader>();
        service.AddEndpoints(Endpoints.Map);
    }
}
