using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform.Contracts;
using Platform.Hosting.Conventions;
using Platform.Store.Models;

namespace Platform.Hosting.Models;

/// <summary><c>/v1/models</c>: what versions there are, which serves, and changing that.</summary>
public static class ModelEndpoints
{
    private const string By = "api";

    /// <summary>Maps the endpoints.</summary>
    public static void MapModels(this IEndpointRouteBuilder routes)
    {
        var models = routes.MapGroup("/v1/models").WithTags("Models");
        models.MapGet("", (ModelStore store) => TypedResults.Json(
            store.Names.Select(name => Summary(store, name)).ToArray(), ContractsJson.Default.ModelSummaryArray))
            .WithSummary("All models, their versions, and which serves.");
        models.MapPost("/{name}/promote", Promote).WithSummary("Lets a version serve; without one, the newest.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        models.MapPost("/{name}/rollback", Rollback).WithSummary("Lets the version before serve again.")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static IResult Promote(string name, PromoteRequest? request, ModelStore store)
    {
        if (!store.Names.Contains(name))
            return UnknownModel(store, name);
        var versions = store.Versions(name).Select(version => version.Version).ToArray();
        var version = request?.Version ?? versions.FirstOrDefault();
        return version is null || !versions.Contains(version)
            ? Problems.Unknown("version", $"one of {string.Join(", ", versions)}", request?.Version)
            : Change(store, name, version, "Promoted by hand.");
    }

    private static IResult Rollback(string name, ModelStore store)
    {
        if (!store.Names.Contains(name))
            return UnknownModel(store, name);
        return store.ChampionOf(name) is { Previous: { } previous } && store.Find(name, previous) is not null
            ? Change(store, name, previous, "Rolled back by hand.")
            : Problems.Conflict($"Model {name} has no earlier champion that is still there.");
    }

    private static IResult Change(ModelStore store, string name, string version, string reason)
    {
        var champion = store.ChampionOf(name);
        if (champion?.Version != version && !store.TryPromote(name, version, champion, By, reason))
            return Problems.Conflict($"Somebody else promoted a version of {name} meanwhile.");
        return TypedResults.Json(Summary(store, name), ContractsJson.Default.ModelSummary);
    }

    private static IResult UnknownModel(ModelStore store, string name) =>
        Problems.Unknown("name", $"one of {string.Join(", ", store.Names)}", name);

    private static ModelSummary Summary(ModelStore store, string name) => new(
        name,
        store.ChampionOf(name)?.Version,
        [.. store.Versions(name).Select(version => new ModelVersionSummary
        {
            Version = version.Version,
            CreatedAt = version.CreatedAt,
            CodeVersion = version.CodeVersion,
            Metrics = version.Metrics,
            Verdict = version.Verdict,
            Bytes = version.Bytes,
        })]);
}
