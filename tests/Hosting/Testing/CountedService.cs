using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Models;

namespace Platform.Hosting.Tests.Testing;

/// <summary>A service that gets everything from Hosting.</summary>
public sealed class CountedService : IService
{
    public static void Compose(ServiceComposition service)
    {
        service.AddOptions<CountedOptions>("Testing", options => options.Least < 0 ? $"Least is {options.Least}; expected 0 or more." : null);
        service.AddModel<Counted>();
        service.Services.AddSingleton<IModelProbe<Counted>, CountedProbe>();
        service.AddEndpoints(routes =>
        {
            routes.MapGet("/v1/items/{id}", (string id) => TypedResults.Ok(id));
            routes.MapGet("/v1/broken", string () => throw new InvalidOperationException("a secret of the house"));
            routes.MapPost("/v1/bodies", async (HttpContext context) =>
            {
                await context.Request.Body.CopyToAsync(Stream.Null);
                return TypedResults.Ok();
            });
            // The version, and what only that version's model can know.
            routes.MapGet("/v1/served", (ModelSlot<Counted> slot) => slot.Current is { } served
                ? TypedResults.Text($"{served.Version} {served.Model.Counts.Sum()}")
                : Results.NotFound());
            routes.MapModels();
        });
    }
}
