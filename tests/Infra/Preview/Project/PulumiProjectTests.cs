using Platform.Infra.Preview.Project;

namespace Platform.Infra.Tests.Preview.Project;

public sealed class PulumiProjectTests
{
    [Fact]
    public void The_program_and_the_stacks_lie_where_the_project_says()
    {
        using var folder = new TemporaryFolder()
            .With("Pulumi.yaml", "name: shop\nruntime: dotnet\nmain: infra\nstackConfigDir: stacks\n")
            .With("infra/Program.cs", "").With("stacks/Pulumi.prod.yaml", "").With("stacks/Pulumi.eu.west.yaml", "").With("stacks/Other.yaml", "");
        var project = PulumiProject.Read(folder.Path);

        Assert.Equal("shop", project.Name);
        Assert.Equal(folder.File("infra"), project.Main);
        Assert.Equal(["eu.west", "prod"], project.Stacks.AsEnumerable());
    }

    [Fact]
    public void The_root_is_the_nearest_folder_upwards_that_has_the_project()
    {
        using var folder = new TemporaryFolder().With("Pulumi.yaml", "").With("a/b/c.txt", "");
        Assert.Equal(folder.Path, PulumiProject.FindRoot(folder.File("a/b"), named: null));
    }

    [Fact]
    public void The_root_that_the_engine_names_wins()
    {
        using var folder = new TemporaryFolder().With("Pulumi.yaml", "").With("a/Pulumi.yaml", "");
        Assert.Equal(folder.File("a"), PulumiProject.FindRoot(folder.Path, folder.File("a")));
    }

    [Fact]
    public void A_folder_without_a_project_is_a_mistake()
    {
        using var folder = new TemporaryFolder();
        Assert.Throws<ProjectException>(() => PulumiProject.FindRoot(folder.Path, named: null));
        Assert.Throws<ProjectException>(() => PulumiProject.Read(folder.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a\n- b")]
    [InlineData("a: 1\n---\nb: 2")]
    [InlineData("{ unclosed")]
    [InlineData("? [complex, key]\n: value")]
    [InlineData("name: shop\nruntime: dotnet\nconfig: [a]")]
    [InlineData("name: shop\nruntime: dotnet\nconfig:\n  ? [complex]\n  : value")]
    public void What_is_no_project_at_all_is_refused_without_a_crash(string yaml)
    {
        using var folder = new TemporaryFolder().With("Pulumi.yaml", yaml);
        Assert.Throws<ProjectException>(() => PulumiProject.Read(folder.Path));
    }
}
