using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.Hosting.Evaluation;
using Platform.Hosting.Training;
using Platform.Store;

namespace Platform.Hosting.Verbs;

/// <summary>The parts of a process that does not serve: a training, an evaluation.</summary>
internal static class OfflineParts
{
    public static ServiceProvider Create(Composition compose, string dataFolder)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning));
        services.AddPlatform(new DataFolder(dataFolder));
        compose(services, new ConfigurationBuilder().AddEnvironmentVariables().Build());
        services.AddSingleton<TrainingPipeline>();
        services.AddSingleton<Evaluator>();
        return services.BuildServiceProvider();
    }
}
