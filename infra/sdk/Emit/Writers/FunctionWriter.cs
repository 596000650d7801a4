using Platform.Emit.Schema;

namespace Platform.Emit.Writers;

/// <summary>Writes functions: the class that calls, its arguments in both forms, its result.</summary>
internal sealed class FunctionWriter(ArgumentsWriter arguments, OutputTypeWriter outputs)
{
    /// <summary>Writes one function.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="token">Its token.</param>
    /// <param name="function">The function.</param>
    public void Write(CodeWriter code, string token, FunctionSchema function)
    {
        var name = Names.Class(token);
        code.Summary($"The function <c>{token}</c>.");
        code.Block($"public static class {name}", () => WriteCalls(code, token, name, function));
        if (function.Inputs is { } inputs)
        {
            arguments.Write(code, Arguments(name, "Args", inputs) with { Suffix = "Args", IsPlain = true });
            arguments.Write(code, Arguments(name, "InvokeArgs", inputs) with { Suffix = "InputArgs" });
        }

        outputs.Write(code, $"{name}Result", $"What <see cref=\"{name}\"/> answers.", function.Outputs, "Result");
    }

    private static ArgumentsClass Arguments(string name, string ending, ObjectSchema inputs) => new()
    {
        Name = name + ending,
        Summary = $"What <see cref=\"{name}\"/> is asked.",
        Members = inputs,
        Base = "InvokeArgs",
    };

    private static void WriteCalls(CodeWriter code, string token, string name, FunctionSchema function)
    {
        var (asked, plain) = Parameter($"{name}Args", function);
        var (given, inputs) = Parameter($"{name}InvokeArgs", function);
        var options = "global::Pulumi.InvokeOptions? options = null";
        WriteCall("Calls it and gives the answer when it is there.", "InvokeAsync", "System.Threading.Tasks.Task", asked + options, plain);
        WriteCall("Calls it with inputs and gives an output.", "Invoke", "global::Pulumi.Output", given + options, inputs);
        var late = given.Replace("? args = null", " args", StringComparison.Ordinal) + "global::Pulumi.InvokeOutputOptions options";
        WriteCall("Calls it when what the options name is there, and gives an output.", "Invoke", "global::Pulumi.Output", late, inputs);

        void WriteCall(string summary, string method, string container, string parameters, string args)
        {
            code.Summary(summary);
            code.Line($"public static {container}<{name}Result> {method}({parameters}) =>");
            code.Line($"    global::Pulumi.Deployment.Instance.{method}<{name}Result>(");
            code.Line($"        {CodeWriter.Literal(token)}, {args}, PackageDefaults.Of(options));");
        }
    }

    private static (string Parameter, string Value) Parameter(string type, FunctionSchema function)
    {
        if (function.Inputs is not { } inputs)
            return ("", "global::Pulumi.InvokeArgs.Empty");
        return inputs.Required.Count > 0
            ? ($"{type} args, ", $"args ?? new {type}()")
            : ($"{type}? args = null, ", $"args ?? new {type}()");
    }
}
