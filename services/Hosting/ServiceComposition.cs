using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Models;
using Platform.Hosting.Refreshing;
using Platform.Hosting.Training;
using Platform.Manifest;
using Platform.Store.Models;

namespace Platform.Hosting;

/// <summary>What a service is made of, as it says itself.</summary>
public sealed class ServiceComposition
{
    private const string ManifestResource = "service.yaml";

    private readonly List<Action<IEndpointRouteBuilder>> _endpoints = [];
    private readonly List<string> _models = [];

    private ServiceComposition(ServiceManifest manifest, IServiceCollection services, IConfiguration configuration) =>
        (Manifest, Services, Configuration) = (manifest, services, configuration);

    public ServiceManifest Manifest { get; }

    /// <summary>The parts of the whole process; in Local, of all services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The settings of the process: environment and files.</summary>
    public IConfiguration Configuration { get; }

    /// <summary>The models, in the order in which they were named.</summary>
    public IReadOnlyList<string> Models => _models;

    /// <summary>Adds a model: it will be trained, kept, served and swapped.</summary>
    public ServiceComposition AddModel<TModel>() where TModel : class, IModel<TModel>
    {
        _models.Add(TModel.Name);
        Services.AddSingleton<ModelSlot<TModel>>();
        Services.AddSingleton<IModelSlot>(parts => parts.GetRequiredService<ModelSlot<TModel>>());
        Services.AddSingleton<IRefreshed>(parts => parts.GetRequiredService<ModelSlot<TModel>>());
        Services.AddSingleton<IModelTrainer>(parts => new ModelTrainer<TModel>(
            parts.GetRequiredService<ModelStore>(), Manifest, parts.GetRequiredService<TimeProvider>()));
        return this;
    }

    /// <summary>Adds endpoints.</summary>
    public ServiceComposition AddEndpoints(Action<IEndpointRouteBuilder> map)
    {
        _endpoints.Add(map);
        return this;
    }

    /// <summary>
    /// Adds the options that the service reads from the section of that name: what is not set has its default.
    /// </summary>
    /// <param name="section">The section, such as <c>Collector</c>: set by <c>Collector__Name</c> in the environment.</param>
    /// <param name="validate">Says what is wrong with them, naming the option; null where nothing is.</param>
    /// <exception cref="Verbs.UserException">They are wrong, or there is no such option: the process must not start.</exception>
    public TOptions AddOptions<TOptions>(string section, Func<TOptions, string?> validate) where TOptions : class, new()
    {
        var options = OptionSection.Read(Configuration, section, validate);
        Services.AddSingleton(options);
        return options;
    }

    /// <summary>Composes a service into the parts of a process.</summary>
    /// <exception cref="ManifestException">Its <c>service.yaml</c> has mistakes.</exception>
    /// <exception cref="InvalidOperationException">It and the code name different models, or it is not embedded.</exception>
    public static ServiceComposition Of<TService>(IServiceCollection services, IConfiguration configuration)
        where TService : IService
    {
        var composition = new ServiceComposition(ReadManifest<TService>(), services, configuration);
        TService.Compose(composition);
        var declared = composition.Manifest.Models.Select(model => model.Name).Order(StringComparer.Ordinal);
        if (!declared.SequenceEqual(composition._models.Order(StringComparer.Ordinal)))
        {
            throw new InvalidOperationException(
                $"Service {composition.Manifest.Name}: service.yaml names the models [{string.Join(", ", declared)}], "
                + $"the code has [{string.Join(", ", composition._models)}].");
        }

        services.AddSingleton(composition);
        return composition;
    }

    internal void Map(IEndpointRouteBuilder routes) => _endpoints.ForEach(map => map(routes));

    private static ServiceManifest ReadManifest<TService>()
    {
        var assembly = typeof(TService).Assembly;
        using var stream = assembly.GetManifestResourceStream(ManifestResource)
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} has no embedded {ManifestResource}.");
        using var reader = new StreamReader(stream);
        return ServiceManifest.Parse(reader.ReadToEnd(), $"{assembly.GetName().Name}/{ManifestResource}");
    }
}
