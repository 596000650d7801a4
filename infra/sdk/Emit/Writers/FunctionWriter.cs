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
        code.Obsolete(function.DeprecationMessage);
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
        WriteCall(code, "Calls it and gives the answer when it is there.", "InvokeAsync", "System.Threading.Tasks.Task", "Args");
        WriteCall(code, "Calls it with inputs and gives an output.", "Invoke", "global::Pulumi.Output", "InvokeArgs");

        void WriteCall(CodeWriter code, string summary, string method, string container, string ending)
        {
            var (parameter, value) = Parameter(name + ending, function);
            code.Summary(summary);
            code.Line($"public static {container}<{name}Result> {method}({parameter}global::Pulumi.InvokeOptions? options = null) =>");
            code.Line($"    global::Pulumi.Deployment.Instance.{method}<{name}Result>(");
            code.Line($"        {CodeWriter.Literal(token)}, {value}, PackageDefaults.Of(options));");
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
