using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Verbs;

namespace Platform.Hosting;

/// <summary>Runs a service: the same binary serves, trains and evaluates.</summary>
public static class ServiceHost
{
    private const string DataFolder = "data";

    /// <summary>Does what the command line says; without a verb, serves.</summary>
    /// <returns>The exit code: 0 good, 1 for a failure, which was said on the standard error.</returns>
    public static Task<int> RunAsync<TService>(string[] args) where TService : IService
    {
        var root = new RootCommand("A service of the platform.")
        {
            ServeVerb.Create(Compose, DataFolder),
            TrainVerb.Create(Compose, DataFolder),
            EvaluateVerb.Create(Compose, DataFolder),
        };
        return root.Parse(args.Length == 0 ? ["serve"] : args).RunAsync();

        static string Compose(IServiceCollection services, IConfiguration configuration) =>
            ServiceComposition.Of<TService>(services, configuration).Manifest.Name;
    }
}
