using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Evaluation;

namespace Platform.Hosting.Verbs;

/// <summary><c>evaluate</c>: asks a model what came next in a test file, by the way that HTTP goes.</summary>
public static class EvaluateVerb
{
    private const int UsualCount = 20;
    private const int MostCount = 100;

    public static Command Create(Composition compose, string dataFolder)
    {
        var model = new Argument<string>("model") { Description = "The model, or the placement." };
        var data = CommonOptions.Data(dataFolder);
        var test = new Option<string>("--test") { Description = "Sessions, sequences or baskets, plain or gzip.", Required = true };
        var json = new Option<bool>("--json") { Description = "One JSON object instead of a table." };
        var at = new Option<int[]>("--at")
        {
            Description = $"How many products of an answer count; {UsualCount} where absent. May be repeated.",
            DefaultValueFactory = _ => [UsualCount],
        };
        at.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (int.TryParse(token.Value, out var count) && count is < 1 or > MostCount)
                    result.AddError($"--at: expected 1 to {MostCount}, found {count}.");
            }
        });
        var verb = new Command("evaluate", "Measures a model on what came next in a test file.") { model, data, test, json, at };
        verb.SetAction(async (arguments, cancel) =>
        {
            await using var parts = OfflineParts.Create(compose, arguments.GetRequiredValue(data));
            var report = await parts.GetRequiredService<Evaluator>().RunAsync(
                arguments.GetRequiredValue(model), arguments.GetRequiredValue(test), arguments.GetRequiredValue(at), cancel).ConfigureAwait(false);
            Console.WriteLine(arguments.GetValue(json) ? report.ToJson() : report.ToTable());
            return 0;
        });
        return verb;
    }
}
