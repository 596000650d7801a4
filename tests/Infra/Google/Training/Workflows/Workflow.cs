namespace Platform.Infra.Tests.Google.Training.Workflows;

/// <summary>
/// Runs a definition of Workflows, as far as ours uses the language: assign, call, switch, for, try with retry and except,
/// raise, return and next.
/// </summary>
internal sealed class Workflow(Dictionary<string, object?> definition, StandardLibrary library, IWorkflowWorld world)
{
    /// <summary>Beyond that many steps something goes in a circle.</summary>
    private const int Most = 100_000;

    private const int Retries = 5;

    private readonly Evaluator _evaluator = new(library);
    private int _steps;

    /// <summary>Runs <c>main</c> to its end.</summary>
    /// <returns>What it returned.</returns>
    /// <exception cref="WorkflowError">It raised something that nothing in it handled.</exception>
    public object? Run(object? argument) => Subworkflow("main", name => argument);

    private object? Subworkflow(string name, Func<string, object?> argumentOf)
    {
        var body = (Dictionary<string, object?>)definition[name]!;
        var scope = new WorkflowScope();
        foreach (var parameter in (List<object?>)body["params"]!)
            scope.Declare((string)parameter!, argumentOf((string)parameter!));
        var end = Steps(body["steps"], scope);
        return end is { Jump: { } target } ? throw new InvalidOperationException($"{name} has no step {target}.") : end?.Returned;
    }

    /// <summary>Runs steps one after the other.</summary>
    /// <returns>How they ended early; null where they came to their end.</returns>
    private End? Steps(object? list, WorkflowScope scope)
    {
        var steps = ((List<object?>)list!).Select(step => Assert.Single((Dictionary<string, object?>)step!)).ToArray();
        for (var index = 0; index < steps.Length;)
        {
            if (++_steps > Most)
                throw new InvalidOperationException($"It goes in a circle at {steps[index].Key}.");
            var end = Step((Dictionary<string, object?>)steps[index].Value!, scope);
            if (end is null)
                index++;
            else if (end.Jump is null || Array.FindIndex(steps, step => step.Key == end.Jump) is not (>= 0 and var target))
                return end;
            else
                index = target;
        }

        return null;
    }

    private End? Step(Dictionary<string, object?> step, WorkflowScope scope)
    {
        End? end = null;
        if (step.TryGetValue("assign", out var assign))
            ((List<object?>)assign!).ForEach(one => Assign(Assert.Single((Dictionary<string, object?>)one!), scope));
        else if (step.ContainsKey("call"))
            Call(step, scope);
        else if (step.TryGetValue("switch", out var cases))
            end = Switch((List<object?>)cases!, scope);
        else if (step.TryGetValue("for", out var loop))
            end = For((Dictionary<string, object?>)loop!, scope);
        else if (step.TryGetValue("try", out var attempt))
            end = Try((Dictionary<string, object?>)attempt!, step, scope);
        else if (step.TryGetValue("steps", out var steps))
            end = Steps(steps, scope);
        else if (step.TryGetValue("raise", out var raised))
            throw new WorkflowError(_evaluator.Of(raised, scope));
        if (end is null && step.TryGetValue("return", out var returned))
            return new End(null, _evaluator.Of(returned, scope));
        return end ?? (step.TryGetValue("next", out var next) ? new End((string)next!, null) : null);
    }

    private void Assign(KeyValuePair<string, object?> one, WorkflowScope scope) => scope.Assign(one.Key, _evaluator.Of(one.Value, scope));

    private End? Switch(List<object?> cases, WorkflowScope scope) => cases.Cast<Dictionary<string, object?>>()
        .FirstOrDefault(one => _evaluator.Of(one["condition"], scope) is true) is { } taken ? Step(taken, scope) : null;

    private End? For(Dictionary<string, object?> loop, WorkflowScope scope)
    {
        foreach (var (number, item) in ((List<object?>)_evaluator.Of(loop["in"], scope)!).Index())
        {
            var inner = new WorkflowScope(scope);
            inner.Declare((string)loop["value"]!, item);
            if (loop.TryGetValue("index", out var index))
                inner.Declare((string)index!, (long)number);
            if (Steps(loop["steps"], inner) is { } end)
                return end;
        }

        return null;
    }

    private End? Try(Dictionary<string, object?> attempt, Dictionary<string, object?> step, WorkflowScope scope)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                return Step(attempt, scope);
            }
            catch (WorkflowError error) when (step.ContainsKey("retry") && tried <= Retries && IsPassing(error))
            {
                world.Sleep(tried);
            }
            catch (WorkflowError error) when (step.TryGetValue("except", out var handler))
            {
                var except = (Dictionary<string, object?>)handler!;
                var inner = new WorkflowScope(scope);
                inner.Declare((string)except["as"]!, error.Value);
                return Steps(except["steps"], inner);
            }
        }
    }

    /// <summary>What <c>http.default_retry</c> tries again.</summary>
    private static bool IsPassing(WorkflowError error) =>
        error.Value is Dictionary<string, object?> map && map.GetValueOrDefault("code") is 429L or 502L or 503L or 504L;

    private void Call(Dictionary<string, object?> step, WorkflowScope scope)
    {
        var function = (string)step["call"]!;
        var arguments = (Dictionary<string, object?>)(_evaluator.Of(step.GetValueOrDefault("args"), scope) ?? new Dictionary<string, object?>());
        var result = function switch
        {
            "sys.sleep" => Sleep(arguments),
            "sys.log" => Log(arguments),
            "http.get" or "http.post" or "http.delete" => Request(function[5..].ToUpperInvariant(), arguments),
            _ when definition.ContainsKey(function) => Subworkflow(function, name => arguments[name]),
            _ => throw new InvalidOperationException($"There is nothing called {function}."),
        };
        if (step.TryGetValue("result", out var variable))
            scope.Assign((string)variable!, result);
    }

    private object? Request(string method, Dictionary<string, object?> arguments)
    {
        var query = arguments.GetValueOrDefault("query") is Dictionary<string, object?> map
            ? "?" + string.Join('&', map.Select(entry => $"{entry.Key}={Uri.EscapeDataString($"{entry.Value}")}"))
            : "";
        Assert.Equal("OAuth2", ((Dictionary<string, object?>)arguments["auth"]!)["type"]);
        return world.Request(method, new Uri(arguments["url"] + query), arguments.GetValueOrDefault("body"));
    }

    private object? Sleep(Dictionary<string, object?> arguments)
    {
        world.Sleep(StandardLibrary.Number(arguments["seconds"]));
        return null;
    }

    private object? Log(Dictionary<string, object?> arguments)
    {
        world.Log((string)arguments["severity"]!, (Dictionary<string, object?>)arguments["json"]!);
        return null;
    }

    private sealed record End(string? Jump, object? Returned);
}
