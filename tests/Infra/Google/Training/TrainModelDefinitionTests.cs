using System.Text;
using Platform.Infra.Tests.Google.Training.Workflows;

namespace Platform.Infra.Tests.Google.Training;

/// <summary>What Google would refuse when the workflow is sent, or only when a run comes by.</summary>
public sealed class TrainModelDefinitionTests
{
    private static readonly string Text = EmbeddedFiles.Read("train-model.yaml");
    private static readonly Dictionary<string, object?> Definition = (Dictionary<string, object?>)Values.FromYaml(Text)!;

    private static readonly string[] StepKeys = ["assign", "call", "args", "result", "switch", "for", "try", "retry", "except", "raise", "return", "next", "steps", "condition"];

    public static TheoryData<string> Subworkflows { get; } = [.. Definition.Keys];

    [Fact]
    public void It_is_no_larger_than_Google_takes() => Assert.True(Encoding.UTF8.GetByteCount(Text) < 128 * 1024);

    [Theory]
    [MemberData(nameof(Subworkflows))]
    public void Every_step_has_a_name_of_its_own_and_keys_that_there_are(string subworkflow)
    {
        var steps = Steps(Body(subworkflow)["steps"]).ToArray();

        Assert.Empty(steps.GroupBy(step => step.Name).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.All(steps, step => Assert.Subset(StepKeys.ToHashSet(), step.Body.Keys.ToHashSet()));
        // Jumps to these mean something else.
        Assert.All(steps, step => Assert.DoesNotMatch("^(end|next|break|continue)$", step.Name));
    }

    [Theory]
    [MemberData(nameof(Subworkflows))]
    public void Every_jump_has_somewhere_to_go_within_its_own_list(string subworkflow)
    {
        foreach (var list in Lists(Body(subworkflow)["steps"]))
        {
            var names = list.Select(step => Assert.Single((Dictionary<string, object?>)step!).Key).ToHashSet();
            var jumps = list.Select(step => (Dictionary<string, object?>)((Dictionary<string, object?>)step!).Single().Value!)
                .SelectMany(step => step.TryGetValue("switch", out var cases) ? ((List<object?>)cases!).Cast<Dictionary<string, object?>>().Append(step) : [step])
                .Where(step => step.ContainsKey("next")).Select(step => (string)step["next"]!);
            Assert.All(jumps, jump => Assert.Contains(jump, names));
        }
    }

    [Theory]
    [MemberData(nameof(Subworkflows))]
    public void Every_call_has_somebody_to_answer_and_the_arguments_that_it_takes(string subworkflow)
    {
        foreach (var (name, step) in Calls(Body(subworkflow)))
        {
            var function = (string)step["call"]!;
            if (Definition.ContainsKey(function))
            {
                var parameters = ((List<object?>)Body(function)["params"]!).Cast<string>().Order(StringComparer.Ordinal);
                Assert.Equal(parameters, ((Dictionary<string, object?>)step["args"]!).Keys.Order(StringComparer.Ordinal));
            }
            else
            {
                Assert.True(function is "http.get" or "http.post" or "http.delete" or "sys.sleep" or "sys.log", $"{name}: {function}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Subworkflows))]
    public void Every_variable_is_assigned_somewhere_and_every_function_is_known(string subworkflow)
    {
        var body = Body(subworkflow);
        var known = Assigned(body).ToHashSet();
        foreach (var text in Texts(body["steps"]).Where(text => text.StartsWith("${", StringComparison.Ordinal)))
        {
            Assert.True(text.Length <= 400, $"{text}: an expression may have 400 characters.");
            foreach (var part in ExpressionReader.Read(text)!.All())
            {
                if (part is Expression.Variable variable)
                    Assert.Contains(variable.Name, known);
                else if (part is Expression.Call call)
                    Assert.Contains(call.Function, StandardLibrary.Names);
            }
        }
    }

    private static Dictionary<string, object?> Body(string subworkflow) => (Dictionary<string, object?>)Definition[subworkflow]!;

    private static IEnumerable<(string Name, Dictionary<string, object?> Body)> Steps(object? value) => Lists(value)
        .SelectMany(list => list).Select(step => Assert.Single((Dictionary<string, object?>)step!)).Select(step => (step.Key, (Dictionary<string, object?>)step.Value!));

    /// <summary>Every list of steps: the given one, and those within its steps.</summary>
    private static IEnumerable<List<object?>> Lists(object? steps)
    {
        var list = (List<object?>)steps!;
        return list.Select(step => ((Dictionary<string, object?>)step!).Single().Value).SelectMany(Within).Prepend(list);

        static IEnumerable<List<object?>> Within(object? value) => value switch
        {
            Dictionary<string, object?> map => map.SelectMany(entry => entry.Key == "steps" ? Lists(entry.Value) : Within(entry.Value)),
            List<object?> items => items.SelectMany(Within),
            _ => [],
        };
    }

    private static IEnumerable<(string Name, Dictionary<string, object?> Step)> Calls(Dictionary<string, object?> body) => Steps(body["steps"])
        .SelectMany(step => new[] { step.Body, step.Body.GetValueOrDefault("try") as Dictionary<string, object?> }
            .Where(call => call is not null && call.ContainsKey("call")).Select(call => (step.Name, call!)));

    private static IEnumerable<string> Assigned(Dictionary<string, object?> body)
    {
        var parameters = ((List<object?>)body["params"]!).Cast<string>();
        var steps = Steps(body["steps"]).SelectMany(step => new[] { step.Body, step.Body.GetValueOrDefault("try") as Dictionary<string, object?> }).OfType<Dictionary<string, object?>>().ToArray();
        var assigned = steps.Where(step => step.ContainsKey("assign"))
            .SelectMany(step => (List<object?>)step["assign"]!).Select(one => ((Dictionary<string, object?>)one!).Single().Key);
        var results = steps.Select(step => step.GetValueOrDefault("result") as string);
        var handled = steps.Select(step => (step.GetValueOrDefault("except") as Dictionary<string, object?>)?["as"] as string);
        var loops = steps.Select(step => step.GetValueOrDefault("for") as Dictionary<string, object?>).OfType<Dictionary<string, object?>>()
            .SelectMany(loop => new[] { loop["value"] as string, loop.GetValueOrDefault("index") as string });
        return [.. parameters, .. assigned, .. results.Concat(handled).Concat(loops).OfType<string>()];
    }

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        string text => [text],
        Dictionary<string, object?> map => map.Values.SelectMany(Texts),
        List<object?> list => list.SelectMany(Texts),
        _ => [],
    };
}
