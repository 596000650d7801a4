using System.CommandLine;
using Platform.Infra.Preview.Engine;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Project;

namespace Platform.Infra.Preview.Running;

/// <summary>The command line of a preview: <c>preview [STACK…]</c>.</summary>
public static class PreviewCommand
{
    private static readonly Argument<string[]> Stacks = new("STACK")
    {
        Description = "The stacks; without one, all that have a Pulumi.STACK.yaml.",
        Arity = ArgumentArity.ZeroOrMore,
        Validators =
        {
            result =>
            {
                if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } mistyped)
                    result.AddError($"'{mistyped.Value}' is neither an option nor a stack.");
            },
        },
    };

    private static readonly Option<string> Base = new("--base")
    {
        Description = "What an earlier preview saved, to compare with; or none.",
        DefaultValueFactory = _ => "none",
    };

    private static readonly Option<FileInfo?> Save = new("--save") { Description = "Saves the graph of a good run, as a base for later ones." };
    private static readonly Option<FileInfo?> Json = new("--json") { Description = "Writes the graph, good or not, as JSON." };
    private static readonly Option<FileInfo?> Markdown = new("--markdown") { Description = "Writes the report for a pull request." };
    private static readonly Option<FileInfo?> Diagram = new("--diagram") { Description = "Draws the diagram of the architecture in a page anew." };
    private static readonly Option<bool> Release = new("--release") { Description = "Holds the stacks to what must be so before a release: every service has its image." };
    private static readonly Option<bool> ShowValues = new("--show-values") { Description = "Shows the inputs of every resource; secrets never." };
    private static readonly Option<bool> Detail = new("--detail")
    {
        Description = "Shows counts by type, and each property that differs with its values.",
    };

    /// <summary>Runs the command line.</summary>
    /// <param name="arguments">What the user wrote.</param>
    /// <param name="program">The program, just as it runs under the real engine; gives its exit code.</param>
    /// <param name="checks">What the stacks are held against; null for nothing.</param>
    /// <returns>
    /// 0 fine, 1 an error of the program, the configuration or the command line, 3 a forbidden replacement or deletion,
    /// 2 a violation of a mandatory policy; the first of 1, 3 and 2 that there is.
    /// </returns>
    public static async Task<int> RunAsync(string[] arguments, Func<Task<int>> program, Task<PreviewChecks>? checks = null)
    {
        var preview = new Command("preview", "Shows what the program makes of its stacks, without a cloud.")
        {
            Stacks, Base, Save, Json, Markdown, Diagram, Release, ShowValues, Detail,
        };
        preview.SetAction((parsed, _) => RunAsync(Options(parsed), program, checks));
        var parsed = new RootCommand("The infrastructure of the platform. Without arguments it runs under the Pulumi engine.") { preview }.Parse(arguments);
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
        catch (Exception mistake) when (mistake is ProjectException or GraphFormatException or IOException or UnauthorizedAccessException or FormatException)
        {
            await Console.Error.WriteLineAsync(mistake.Message).ConfigureAwait(false);
            return PreviewOutcome.Error;
        }
    }

    private static PreviewOptions Options(ParseResult parsed) => new()
    {
        Stacks = parsed.GetValue(Stacks) ?? [],
        Base = parsed.GetValue(Base) is { } file and not "none" ? new FileInfo(file) : null,
        Save = parsed.GetValue(Save),
        Json = parsed.GetValue(Json),
        Markdown = parsed.GetValue(Markdown),
        Diagram = parsed.GetValue(Diagram),
        Release = parsed.GetValue(Release),
        ShowValues = parsed.GetValue(ShowValues),
        Detail = parsed.GetValue(Detail),
    };

    private static async Task<int> RunAsync(PreviewOptions options, Func<Task<int>> program, Task<PreviewChecks>? checks)
    {
        var root = PulumiProject.FindRoot(Environment.CurrentDirectory, Environment.GetEnvironmentVariable("PULUMI_ROOT_DIRECTORY"));
        var session = new PreviewSession(PulumiProject.Read(root), program, InvokeAnswers.Standard, checks);
        var outcome = await session.RunAsync(options).ConfigureAwait(false);
        await Console.Out.WriteAsync(outcome.Text).ConfigureAwait(false);
        return outcome.ExitCode;
    }
}
