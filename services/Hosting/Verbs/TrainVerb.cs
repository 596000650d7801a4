using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Training;

namespace Platform.Hosting.Verbs;

/// <summary><c>train</c>: makes new versions of models, and promotes those that pass their gates.</summary>
public static class TrainVerb
{
    public static Command Create(Composition compose, string dataFolder)
    {
        var models = new Argument<string[]>("models")
        {
            Description = "The models to train; all of them where none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var data = CommonOptions.Data(dataFolder);
        var seed = CommonOptions.Seed();
        var tune = new Option<bool>("--tune") { Description = "Search long for the best parameters." };
        var candidate = new Option<bool>("--candidate") { Description = "Promote nothing: a version that passes its gate is left for others to promote." };
        var report = new Option<FileInfo?>("--report") { Description = "A file for what became of each model, as JSON." };
        var verb = new Command("train", "Trains models.") { models, data, seed, tune, candidate, report };
        verb.SetAction(async (arguments, cancel) =>
        {
            await using var parts = OfflineParts.Create(compose, arguments.GetRequiredValue(data));
            var pipeline = parts.GetRequiredService<TrainingPipeline>();
            var order = new TrainingOrder { Seed = arguments.GetValue(seed), Tune = arguments.GetValue(tune), Promote = !arguments.GetValue(candidate) };
            var outcomes = await TrainingDisplay.RunAsync(
                pipeline, Known(pipeline, arguments.GetValue(models)), order, () => Task.CompletedTask, cancel).ConfigureAwait(false);
            if (arguments.GetValue(report) is { } file)
                TrainingReport.Write(file, outcomes);
            return 0;
        });
        return verb;
    }

    private static string[] Known(TrainingPipeline pipeline, string[]? models) =>
        models?.FirstOrDefault(model => !pipeline.Models.Contains(model)) is { } unknown
            ? throw new UserException($"There is no model {unknown}; there are {string.Join(", ", pipeline.Models)}.")
            : models ?? [];
}
