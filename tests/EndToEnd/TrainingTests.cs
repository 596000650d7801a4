using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting;
using Platform.Hosting.Training;
using Platform.Store;

namespace Platform.EndToEnd.Tests;

public sealed class TrainingTests
{
    [Fact]
    public async Task The_same_seed_trains_the_same_bytes_of_every_model_on_any_number_of_cores()
    {
        using var one = new TemporaryFolder();
        using var two = new TemporaryFolder();
        SmallShop.Write(one.Path, seed: 3);
        SmallShop.Write(two.Path, seed: 3);

        var trained = await TrainAsync(one.Path, cores: 1);
        Assert.Equal(trained, await TrainAsync(two.Path, cores: 2));

        Assert.NotEmpty(trained);
        foreach (var model in trained)
        {
            var (first, second) = (FilesOf(one.Path, model), FilesOf(two.Path, model));
            Assert.Equal(first.Keys.Order(), second.Keys.Order());
            Assert.All(first.Keys, file => Assert.True(
                File.ReadAllBytes(first[file]).AsSpan().SequenceEqual(File.ReadAllBytes(second[file])), $"{model}/{file} differs."));
        }
    }

    private static async Task<string[]> TrainAsync(string folder, int cores)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddPlatform(new DataFolder(folder));
        services.AddSingleton<TrainingPipeline>();
        var compose = typeof(ServiceComposition).GetMethod(nameof(ServiceComposition.Of))!;
        foreach (var service in Services())
            compose.MakeGenericMethod(service).Invoke(null, [services, new ConfigurationBuilder().Build()]);
        await using var parts = services.BuildServiceProvider();
        var trained = new List<string>();
        var order = new TrainingOrder { Seed = 7, Cores = cores };
        await foreach (var outcome in parts.GetRequiredService<TrainingPipeline>().TrainAsync([], order, CancellationToken.None))
        {
            Assert.True(outcome.Version is not null, $"{outcome.Model}: {outcome.Reason}");
            trained.Add(outcome.Model);
        }

        return [.. trained];
    }

    private static IEnumerable<Type> Services() => Directory
        .EnumerateFiles(AppContext.BaseDirectory, "Platform.*.dll").Order(StringComparer.Ordinal)
        .Select(Assembly.LoadFrom)
        .Where(assembly => assembly.GetManifestResourceInfo("service.yaml") is not null)
        .SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IService)));

    /// <summary>The files of a model's only version, without its manifest, which says when it was made.</summary>
    private static Dictionary<string, string> FilesOf(string folder, string model) => Directory
        .EnumerateFiles(Directory.EnumerateDirectories(Path.Combine(folder, "models", model), "2*").Single())
        .Where(file => Path.GetFileName(file) != "manifest.json")
        .ToDictionary(file => Path.GetFileName(file));
}
