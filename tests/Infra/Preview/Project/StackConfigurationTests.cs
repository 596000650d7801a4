using System.Text.Json;
using Platform.Infra.Preview.Project;

namespace Platform.Infra.Tests.Preview.Project;

public sealed class StackConfigurationTests
{
    private const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    [Fact]
    public void A_program_gets_what_the_stack_says_completed_by_what_the_project_says()
    {
        using var folder = ProjectFiles.Write();
        var configuration = ProjectFiles.Read(folder);

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["aws:region"] = "eu-west-1",
                ["gcp:project"] = "shop-123",
                ["other:token"] = $$"""{"deep":["{{Unknown}}"]}""",
                ["shop:cheap"] = "true",
                ["shop:images"] = """{"recommender":"sha256:1","weights":[1,2.5,true,null]}""",
                ["shop:nodes"] = "5",
                ["shop:password"] = Unknown,
                ["shop:pools"] = """[{"machine":"n2","max":3}]""",
                ["shop:region"] = "europe-west3",
                ["shop:zones"] = """["a","b"]""",
            },
            JsonSerializer.Deserialize<Dictionary<string, string>>(configuration.ToJson()));
        Assert.Equal("""["other:token","shop:password"]""", configuration.SecretKeysToJson());
        Assert.Empty(configuration.Doubts);
    }

    [Theory]
    [MemberData(nameof(ProjectFiles.Mistakes), MemberType = typeof(ProjectFiles))]
    public void A_mistake_is_named_with_its_file_its_line_what_was_expected_and_what_was_found(
        string original, string mistaken, string file, int line, string path, string expected, string found)
    {
        var inProject = ProjectFiles.Project.Contains(original, StringComparison.Ordinal);
        var inStack = ProjectFiles.Stack.Contains(original, StringComparison.Ordinal);
        Assert.True(inProject != inStack, $"\"{original}\" must be in one of the two files.");
        using var folder = ProjectFiles.Write(
            ProjectFiles.Project.Replace(original, mistaken, StringComparison.Ordinal), ProjectFiles.Stack.Replace(original, mistaken, StringComparison.Ordinal));

        var mistakes = Assert.Throws<ProjectException>(() => ProjectFiles.Read(folder)).Mistakes;
        var mistake = mistakes.FirstOrDefault(one => one.Path == path);

        Assert.True(mistake is not null, $"Nothing about {path}, only:\n{string.Join('\n', mistakes)}");
        Assert.Equal((file, line), (mistake.File, mistake.Line));
        Assert.Contains(expected, mistake.Expected, StringComparison.Ordinal);
        Assert.Contains(found, mistake.Found, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", string.Concat(mistakes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_that_no_stack_has_is_unknown()
    {
        using var folder = ProjectFiles.Write(stack: "config:\n  cheap: false\n  images: none\n");
        var configuration = ProjectFiles.Read(folder);

        Assert.Equal(Unknown, configuration.Values["shop:password"]);
        Assert.Equal(["shop:password"], configuration.SecretKeys.AsEnumerable());
    }

    [Fact]
    public void A_secret_number_cannot_be_unknown_and_is_left_out_with_a_doubt()
    {
        using var folder = ProjectFiles.Write(ProjectFiles.Project.Replace("    type: string\n    secret", "    type: integer\n    secret", StringComparison.Ordinal));
        var configuration = ProjectFiles.Read(folder);

        Assert.DoesNotContain("shop:password", configuration.Values.Keys);
        Assert.Equal(["config.shop:password"], configuration.Doubts.Select(doubt => doubt.Path));
    }

    [Fact]
    public void A_key_of_ours_that_the_project_does_not_declare_is_taken_with_a_doubt()
    {
        using var folder = ProjectFiles.Write(stack: ProjectFiles.Stack.Replace("  nodes: \"5\"", "  nodse: 5", StringComparison.Ordinal));
        var configuration = ProjectFiles.Read(folder);

        Assert.Equal("5", configuration.Values["shop:nodse"]);
        Assert.Equal("3", configuration.Values["shop:nodes"]);
        Assert.Equal((4, "config.nodse"), Assert.Single(configuration.Doubts.Select(doubt => (doubt.Line, doubt.Path))));
    }

    [Fact]
    public void What_may_be_replaced_is_named_in_the_configuration()
    {
        using var folder = ProjectFiles.Write(stack: ProjectFiles.Stack.Replace("  nodes: \"5\"", "  allowReplace: [events, models]", StringComparison.Ordinal));
        Assert.Equal(["events", "models"], ProjectFiles.Read(folder).AllowReplace.Order());
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData("05", "5")]
    [InlineData("\"05\"", "05")]
    [InlineData("1.50", "1.5")]
    [InlineData("1e3", "1000")]
    [InlineData("v1.50", "v1.50")]
    [InlineData("True", "true")]
    [InlineData("yes", "yes")]
    [InlineData("2026-11-24", "2026-11-24")]
    [InlineData("12:30", "12:30")]
    public void A_plain_value_reaches_the_program_as_the_text_that_the_command_line_makes_of_it(string written, string text)
    {
        using var folder = ProjectFiles.Write(stack: ProjectFiles.Stack.Replace("gcp:project: shop-123", $"gcp:project: {written}", StringComparison.Ordinal));
        Assert.Equal(text, ProjectFiles.Read(folder).Values["gcp:project"]);
    }

    [Fact]
    public void A_stack_without_a_file_is_told_which_have_one()
    {
        using var folder = ProjectFiles.Write();
        var mistake = Assert.Single(Assert.Throws<ProjectException>(() => StackConfiguration.Read(PulumiProject.Read(folder.Path), "prod")).Mistakes);
        Assert.Equal("Pulumi.prod.yaml:1: (document): expected the file of the stack, found only test", mistake.ToString());
    }
}
