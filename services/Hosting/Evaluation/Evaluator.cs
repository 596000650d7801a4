using Platform.Contracts;
using Platform.Hosting.Models;
using Platform.Hosting.Products;
using Platform.Hosting.Refreshing;
using Platform.Hosting.Verbs;
using Platform.Learning.Metrics;
using Platform.Store;
using Platform.Store.Events;

namespace Platform.Hosting.Evaluation;

/// <summary>Asks a model the questions of a test and measures its answers.</summary>
internal sealed class Evaluator(
    DataFolder folder,
    IEnumerable<IEvaluation> evaluations,
    IEnumerable<IModelSlot> slots,
    ProductDirectory directory,
    Refresher refresher)
{
    /// <summary>Measures a model.</summary>
    /// <param name="model">Its name, or a placement's.</param>
    /// <param name="testFile">See <see cref="TestFile"/>.</param>
    /// <param name="at">How many products of an answer count; every k is asked for on its own, as HTTP would be.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="UserException">There is no such model, no version of it, no such file, or nothing in it to ask.</exception>
    /// <exception cref="Store.Imports.BadRowException">A row of the file cannot be read.</exception>
    public async Task<EvaluationReport> RunAsync(
        string model, string testFile, IReadOnlyCollection<int> at, CancellationToken cancel)
    {
        var evaluation = evaluations.FirstOrDefault(one => one.Models.Contains(model))
            ?? throw new UserException($"There is no model {model}; there are {string.Join(", ", evaluations.SelectMany(one => one.Models))}.");
        if (!File.Exists(testFile))
            throw new UserException($"{testFile}: there is no such file.");
        var tests = TestFile.Read(testFile);
        if (tests.Count == 0)
            throw new UserException($"{testFile}: there is nothing in it to ask; a session or a basket needs two products.");

        await refresher.RefreshAllAsync(cancel).ConfigureAwait(false);
        RequireVersion(model);
        var counts = await CountAsync(cancel).ConfigureAwait(false);
        var metrics = new Dictionary<string, double>();
        foreach (var k in at.Distinct().Order())
        {
            foreach (var (name, value) in await MeasureAsync(evaluation, model, tests, k, counts, cancel).ConfigureAwait(false))
                metrics[name] = value;
        }

        return new EvaluationReport
        {
            Model = model,
            Versions = slots.Where(slot => slot.Version is not null).ToDictionary(slot => slot.Name, slot => slot.Version!),
            Predictions = tests.Count,
            Metrics = metrics,
        };
    }

    private void RequireVersion(string model)
    {
        var own = slots.Where(slot => slot.Name == model).ToArray();
        var needed = own.Length > 0 ? own : [.. slots];
        if (needed.All(slot => slot.Version is null))
            throw new UserException($"{folder.Root}: model {model} has no version that can serve; train it first.");
    }

    private async Task<IReadOnlyDictionary<string, double>> MeasureAsync(
        IEvaluation evaluation, string model, IReadOnlyList<TestCase> tests, int k, int[] counts, CancellationToken cancel)
    {
        var measured = new NextItemMetrics(k, counts);
        var unknown = new StringTable();
        foreach (var test in tests)
        {
            cancel.ThrowIfCancellationRequested();
            var answer = await evaluation.AnswerAsync(model, test, k).ConfigureAwait(false);
            measured.Add(
                [.. answer.Select(id => directory.Find(id))],
                [.. test.Following.Select(id => directory.Find(id) is >= 0 and var known ? known : -1 - unknown.Add(id))]);
        }

        return measured.Result;
    }

    /// <summary>Shape [products of the directory]: how often each was viewed; without any views, how often it was bought.</summary>
    private async Task<int[]> CountAsync(CancellationToken cancel)
    {
        var events = await EventTable.ReadAsync(folder, Environment.ProcessorCount, read: null, cancel).ConfigureAwait(false);
        var numbers = events.Products.Values.Select(directory.Add).ToArray();
        var counts = new int[directory.Count];
        var counted = events.Rows.Any(row => row is { Type: EventType.DetailPageView, Product: >= 0 })
            ? EventType.DetailPageView
            : EventType.PurchaseComplete;
        foreach (var row in events.Rows)
        {
            if (row.Type == counted && row.Product >= 0)
                counts[numbers[row.Product]]++;
        }

        return counts;
    }
}
