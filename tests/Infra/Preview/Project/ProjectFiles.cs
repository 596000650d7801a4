using Platform.Infra.Preview.Project;

namespace Platform.Infra.Tests.Preview.Project;

/// <summary>A project and a stack that say everything, and ways to get them wrong.</summary>
internal static class ProjectFiles
{
    public const string Project = """
        name: shop
        runtime:
          name: dotnet
        description: All of it
        config:
          region: europe-west3
          nodes:
            type: integer
            description: How many
            default: 3
          cheap:
            type: boolean
          zones:
            type: array
            items:
              type: string
            default: [a, b]
          images:
            description: Anything goes
          pools:
            type: array
            items: { type: object }
            default: [{ machine: n2, max: 3 }]
          password:
            type: string
            secret: true
          gcp:project:
            value: shop-456
          aws:region: eu-west-1
        """;

    public const string Stack = """
        encryptionsalt: v1:abc
        config:
          shop:cheap: true
          nodes: "5"
          shop:images:
            recommender: sha256:1
            weights: [1, 2.5, true, null]
          shop:password:
            secure: v1:c2VjcmV0
          gcp:project: shop-123
          other:token:
            deep: [{ secure: v1:ZGVlcA== }]
        """;

    /// <summary>Each row: a line of the project or the stack, what is written instead, and what the error must say: file, line, path, expected and found.</summary>
    public static TheoryData<string, string, string, int, string, string, string> Mistakes { get; } = new()
    {
        { "name: shop", "name: the shop", "Pulumi.yaml", 1, "name", "letters, digits", "\"the shop\"" },
        { "name: shop", "title: shop", "Pulumi.yaml", 1, "name", "letters, digits", "nothing" },
        { "name: shop", "name: [shop]", "Pulumi.yaml", 1, "name", "a text", "a list" },
        { "  name: dotnet", "  name: nodejs", "Pulumi.yaml", 3, "runtime", "dotnet", "\"nodejs\"" },
        { "description: All of it", "descripton: All of it", "Pulumi.yaml", 4, "descripton", "one of author, backend", "descripton" },
        { "description: All of it", "main: nowhere", "Pulumi.yaml", 4, "main", "a folder that is there", "\"nowhere\"" },
        { "description: All of it", "stackConfigDir: nowhere", "Pulumi.yaml", 4, "stackConfigDir", "a folder that is there", "\"nowhere\"" },
        { "description: All of it", "name: again", "Pulumi.yaml", 4, "(document)", "YAML", "name" },
        { "  region: europe-west3", "  region:", "Pulumi.yaml", 6, "config.region", "a value, or a type", "nothing" },
        { "  region: europe-west3", "  a:b:c: 1", "Pulumi.yaml", 6, "config.a:b:c", "a key such as", "\"a:b:c\"" },
        { "    type: integer", "    type: number", "Pulumi.yaml", 8, "config.nodes.type", "one of string, integer", "\"number\"" },
        { "    type: integer", "    typ: integer", "Pulumi.yaml", 8, "config.nodes.typ", "one of default", "typ" },
        { "    default: 3", "    default: three", "Pulumi.yaml", 10, "config.nodes.default", "an integer", "\"three\"" },
        { "    default: 3", "    default: 1.5", "Pulumi.yaml", 10, "config.nodes.default", "an integer", "\"1.5\"" },
        { "    default: 3", "    default: 3\n    value: 4", "Pulumi.yaml", 11, "config.nodes", "default or value", "both" },
        { "    items:\n      type: string", "    secret: false", "Pulumi.yaml", 14, "config.zones.items", "the type of the items", "nothing" },
        { "      type: string\n    default: [a, b]", "      type: string\n    default: [a, 1]", "Pulumi.yaml", 17, "config.zones.default", "an array, each item a string", "a list" },
        { "    items: { type: object }", "    items: { type: number }", "Pulumi.yaml", 22, "config.pools.items.type", "one of string, integer", "\"number\"" },
        { "    default: [{ machine: n2, max: 3 }]", "    default: [n2]", "Pulumi.yaml", 23, "config.pools.default", "an array, each item an object", "a list" },
        { "    secret: true", "    secret: yes please", "Pulumi.yaml", 26, "config.password.secret", "true or false", "yes please" },
        { "    secret: true", "    secret: true\n    default: hunter2", "Pulumi.yaml", 27, "config.password.default", "no default, as it is secret", "one" },
        { "    value: shop-456", "    default: shop-456", "Pulumi.yaml", 28, "config.gcp:project.default", "one of value", "default" },
        { "    value: shop-456", "    value: shop-456\n    type: string", "Pulumi.yaml", 29, "config.gcp:project.type", "one of value", "type" },
        { "encryptionsalt: v1:abc", "encryptionsalts: v1:abc", "Pulumi.test.yaml", 1, "encryptionsalts", "one of config", "encryptionsalts" },
        { "  shop:cheap: true", "  shop:cheap: maybe", "Pulumi.test.yaml", 3, "config.shop:cheap", "a boolean", "\"maybe\"" },
        { "  shop:cheap: true", "  shop:cheap:", "Pulumi.test.yaml", 3, "config.shop:cheap", "a value", "nothing" },
        { "  shop:cheap: true", "  shop:zones: [a]", "Pulumi.test.yaml", 1, "config.shop:cheap", "a boolean, as Pulumi.yaml:11 gives no default", "nothing" },
        { "  shop:cheap: true", "  a:b:c: true", "Pulumi.test.yaml", 3, "config.a:b:c", "a key such as", "\"a:b:c\"" },
        { "  nodes: \"5\"", "  nodes: \"five\"", "Pulumi.test.yaml", 4, "config.nodes", "an integer", "\"five\"" },
        { "  nodes: \"5\"", "  zones: [[a]]", "Pulumi.test.yaml", 4, "config.zones", "an array, each item a string", "a list" },
        { "  nodes: \"5\"", "  zones: a", "Pulumi.test.yaml", 4, "config.zones", "an array, each item a string", "\"a\"" },
        { "    secure: v1:c2VjcmV0", "    plain: hunter2", "Pulumi.test.yaml", 9, "config.shop:password", "an encrypted value", "a plain one" },
        { "  nodes: \"5\"", "  allowReplace: bucket", "Pulumi.test.yaml", 1, "config.shop:allowReplace", "a list of names or URNs", "\"bucket\"" },
        { "  gcp:project: shop-123", "  gcp:project: \"shop", "Pulumi.test.yaml", 10, "(document)", "YAML", "" },
        { "  gcp:project: shop-123", "  gcp:project: [", "Pulumi.test.yaml", 1, "(document)", "YAML", "" },
    };

    public static TemporaryFolder Write(string project = Project, string stack = Stack) =>
        new TemporaryFolder().With("Pulumi.yaml", project).With("Pulumi.test.yaml", stack);

    public static StackConfiguration Read(TemporaryFolder folder) => StackConfiguration.Read(PulumiProject.Read(folder.Path), "test");
}
