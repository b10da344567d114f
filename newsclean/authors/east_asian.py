"""Read the authors whom Chinese, Japanese and Korean author lines name."""

from __future__ import annotations

from typing import Final

from newsclean.lazy_pattern import lazy_pattern

_CHINESE: Final = lazy_pattern(
    r"(?:记者|記者|作者|撰文|撰稿|采写|文|编译|特约撰稿人)\s*[/／|｜丨：: ]*\s*"
    r"(?P<names>[\u4e00-\u9fff·]{2,5}(?:[、,，/ \u3000]+[\u4e00-\u9fff·]{2,5}){0,3})(?=[）)】\s｜|/]|$)"
)
_NAME: Final = lazy_pattern(r"[\u4e00-\u9fff·]{2,5}")
_KOREAN: Final = lazy_pattern(
    r"(?P<name>[가-힣]{2,4})\s?(?:기자|특파원|논설위원|선임기자|인턴기자|객원기자|칼럼니스트)(?![가-힣])"
)
_REPORTER: Final = lazy_pattern(
    r"(?:[\[(]?[가-힣]{2,6}[\])=]\s?)?[가-힣]{2,4}\s?(?:기자|특파원|논설위원)(?:\s?[=|(]?\s?\S+@[\w.]+\)?)?$"
)
_NOBODY: Final = frozenset(("本报", "记者", "通讯员", "实习生", "编辑", "摄影", "图片"))


def is_reporter_line(line: str) -> bool:
    """Whether *line* is a Korean reporter's name with the job, and perhaps an address, and nothing else.

    >>> is_reporter_line("김민수 기자 minsu@example.com"), is_reporter_line("김민수 기자는 현장에 갔다")
    (True, False)
    """
    return _REPORTER.match(line) is not None


def east_asian_authors(line: str) -> tuple[str, ...]:
    """Return the authors that *line* names.

    >>> east_asian_authors("本报记者 王小明 李雷"), east_asian_authors("김민수 기자")
    (('王小明', '李雷'), ('김민수',))
    """
    korean = tuple(found["name"] for found in _KOREAN.finditer(line))
    chinese = _CHINESE.search(line)
    if korean or not chinese:
        return korean
    return tuple(name for name in _NAME.findall(chinese["names"]) if name not in _NOBODY)
