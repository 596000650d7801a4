using System.Globalization;
using Platform.Hosting.Training;
using Spectre.Console;

namespace Platform.Hosting.Verbs;

/// <summary>Shows a training to whoever waits for it: bars on a terminal, plain lines elsewhere.</summary>
public static class TrainingDisplay
{
    /// <summary>Trains, and says what happens.</summary>
    /// <param name="pipeline">What trains.</param>
    /// <param name="models">The models; all where none is named.</param>
    /// <param name="order">How.</param>
    /// <param name="after">Is called after each model.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>What became of each model.</returns>
    public static Task<IReadOnlyList<TrainingOutcome>> RunAsync(
        TrainingPipeline pipeline, IReadOnlyCollection<string> models, TrainingOrder order, Func<Task> after, CancellationToken cancel) =>
        AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected
            ? RunWithBarsAsync(pipeline, models, order, after, cancel)
            : RunWithLinesAsync(pipeline, models, order, after, cancel);

    private static async Task<IReadOnlyList<TrainingOutcome>> RunWithLinesAsync(
        TrainingPipeline pipeline, IReadOnlyCollection<string> models, TrainingOrder order, Func<Task> after, CancellationToken cancel)
    {
        var outcomes = new List<TrainingOutcome>();
        var last = "";
        var talkative = order with
        {
            Progress = (model, stage, part) =>
            {
                if (Interlocked.Exchange(ref last, $"{model}: {stage}") != $"{model}: {stage}")
                    Console.WriteLine($"{model}: {stage}");
                order.Progress(model, stage, part);
            },
        };
        await foreach (var outcome in pipeline.TrainAsync(models, talkative, cancel).ConfigureAwait(false))
        {
            Console.WriteLine(Describe(outcome));
            outcomes.Add(outcome);
            await after().ConfigureAwait(false);
        }

        return outcomes;
    }

    private static Task<IReadOnlyList<TrainingOutcome>> RunWithBarsAsync(
        TrainingPipeline pipeline, IReadOnlyCollection<string> models, TrainingOrder order, Func<Task> after, CancellationToken cancel) =>
        AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync<IReadOnlyList<TrainingOutcome>>(async bars =>
            {
                var outcomes = new List<TrainingOutcome>();
                var tasks = new Dictionary<string, ProgressTask>();
                var gate = new Lock();
                var drawn = order with
                {
                    Progress = (model, stage, part) =>
                    {
                        lock (gate)
                        {
                            if (!tasks.TryGetValue(model, out var task))
                                tasks[model] = task = bars.AddTask(model, maxValue: 1);
                            task.Description = Markup.Escape($"{model}: {stage}");
                            task.Value = part;
                        }

                        order.Progress(model, stage, part);
                    },
                };
                await foreach (var outcome in pipeline.TrainAsync(models, drawn, cancel).ConfigureAwait(false))
                {
                    AnsiConsole.WriteLine(Describe(outcome));
                    outcomes.Add(outcome);
                    await after().ConfigureAwait(false);
                }

                return outcomes;
            });

    private static string Describe(TrainingOutcome outcome)
    {
        if (outcome.Version is null)
            return $"{outcome.Model}: skipped: {outcome.Reason}.";
        var metrics = string.Join(", ", outcome.Metrics.OrderBy(metric => metric.Key, StringComparer.Ordinal)
            .Select(metric => string.Create(CultureInfo.InvariantCulture, $"{metric.Key} {metric.Value:0.0000}")));
        var role = outcome.IsChampion ? "is champion" : "is kept, not promoted";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{outcome.Model}: {outcome.Version} {role} after {outcome.Elapsed.TotalSeconds:0.0} s. {outcome.Reason} {metrics}");
    }
}
