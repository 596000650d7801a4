using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting;
using Platform.Hosting.Conventions;
using Platform.Hosting.Models;
using Platform.Hosting.Refreshing;
using Platform.Search.Live;
using Platform.Search.Models;
using Platform.Search.Rungs;

namespace Platform.Search;

/// <summary>Finds products by words and by meaning, and suggests what to look for.</summary>
public sealed class SearchService : IService
{
    public static void Compose(ServiceComposition service)
    {
        service.AddModel<SearchModel>();
        service.Services.AddSingleton<IModelProbe<SearchModel>, SearchProbe>();
        service.AddOptions<SearchOptions>("Search", options => options.Problem);
        service.Services.AddSingleton<LiveIndexes>();
        service.Services.AddSingleton<IRefreshed>(parts => parts.GetRequiredService<LiveIndexes>());
        service.Services.AddSingleton<ListMemory>();
        service.Services.AddSingleton<SearchLadder>();
        service.Services.AddSingleton<QuestionReader>();
        service.Services.AddSingleton<IWarmedUp, SearchWarmUp>();
        service.AddEndpoints(Endpoints.Map);
    }
}
